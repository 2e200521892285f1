/** The same function, which works out the answer for each question only once; for columns whose cells say a few things over and over. */
export function remembered<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined || known.has(question)) return before as Answer;
    const found = answer(question);
    known.set(question, found);
    return found;
  };
}
