import { Component, type ReactNode } from 'react';
import { failed } from './recent-failures';
import { Notice } from './parts/notice';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane usable where the script of one view cannot be loaded or stops. */
export class ViewBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    failed(error);
  }

  override render(): ReactNode {
    const { title, text, children } = this.props;
    return this.state.broken ? <Notice tone="error" title={title}>{text}</Notice> : children;
  }
}
