/** Other names of children's trusts and companies (the built table has the full ones). A body's name stands for the councils it serves. */
export const BODY_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Birmingham Children's Trust": ["Birmingham City Children's Trust"],
  'Bradford Children and Families Trust': [
    'Bradford Children & Families Trust',
    "Bradford Children's Trust",
    'Bradford Children and Families Trust Ltd',
  ],
  "Doncaster Children's Services Trust": ["Doncaster Children's Trust", "Doncaster's Children's Trust"],
  'Achieving for Children': [],
  "Northamptonshire Children's Trust": ["Northants Children's Trust"],
  'Brighter Futures for Children': ['Brighter Futures For Children Ltd'],
  "Sandwell Children's Trust": ["Sandwell's Children's Trust", 'Sandwell Trust'],
  "Slough Children's Services Trust": ["Slough Children's Trust"],
  'Slough Children First': [],
  'Together for Children': ['Together for Children Sunderland'],
  'Worcestershire Children First': [],
};
