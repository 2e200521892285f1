import { type HostType, defineType } from './host-object';

/** Microsoft.ExcelServices.CustomFunctions: where custom functions report that they are ready, and their results. */
const customFunctionsObject: HostType<null> = defineType({
  name: 'Microsoft.ExcelServices.CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, { functions }) => functions.ready(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_target, args, { functions }) => functions.takeArrayResults(args.raw(0)),
    SetInvocationResults: (_target, args, { functions }) => functions.takeResults(args.raw(0)),
  },
});

/** Microsoft.AppRuntime.*: whether the add-in starts with the workbook, and whether its pane shows. */
const appRuntimeObject: HostType<string> = defineType({
  name: 'Microsoft.AppRuntime',
  methods: {
    SetAppRuntimeStartState: (_target, args, { runtime }) => {
      runtime.startState = args.text(0);
    },
    GetAppRuntimeStartState: (_target, _args, { runtime }) => runtime.startState,
    SetAppRuntimeState: (_target, args, { runtime }) => {
      runtime.state = args.text(0);
    },
    GetAppRuntimeState: (_target, _args, { runtime }) => runtime.state,
  },
});

const addInServiceObject: HostType<string> = defineType({ name: 'Microsoft.InternalService.AddinInternalService', methods: { NotifyActionHandlerReady: () => undefined } });

/** Services that the client makes by name. */
export const SERVICES: Readonly<Record<string, () => ReturnType<typeof customFunctionsObject>>> = {
  'Microsoft.ExcelServices.CustomFunctions': () => customFunctionsObject(null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => appRuntimeObject('persistence'),
  'Microsoft.AppRuntime.AppRuntimeService': () => appRuntimeObject('runtime'),
  'Microsoft.InternalService.AddinInternalService': () => addInServiceObject(''),
};
