import { describe, expect, it } from 'vitest';
import { functionsFirst } from '../../../lib/commands/functions-first.ts';

describe('functions before tables', () => {
  it('keeps imports in front and the order of all that runs', () => {
    expect(functionsFirst('import{a}from"a";const t=[1],f=(x)=>t[x];let n=0;function g(){return f(n)}n=g();for(;n<3;)n++;export{g};')).toBe(
      'import{a}from"a";function g(){return f(n)}const f=(x)=>t[x];const t=[1];let n=0;n=g();for(;n<3;)n++;export{g};',
    );
  });
  it('lets a variable that begins as a function be given another value later', () => {
    expect(functionsFirst('var a=1,f=()=>a;f=()=>2;')).toBe('var f=()=>a;var a=1;f=()=>2;');
  });
  it('says what is wrong with code that is no module', () => {
    expect(() => functionsFirst('const =')).toThrow(/parse|unexpected/i);
  });
});
