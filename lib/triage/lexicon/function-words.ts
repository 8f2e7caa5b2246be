const words = new Set(
  "a an the this that these those i me my mine we us our you your yours he him his she her it its they them their who whom what which when where why how all any both each few more most other some such no nor not only own same so than too very can will just should now am is are was were be been being have has had having do does did doing would could might must shall may and but if or because as until while of at by for with about against between into through during before after above below to from up down in out on off over under again further then once here there i'm i've i'd i'll you're you've we're we've they're it's that's there's don't can't won't didn't doesn't isn't wasn't aren't get got getting go going went gone let make made take took taken say said tell told know see want need thing things one two also still even ever never much many lot really please hi hello hey thanks thank ok okay yes today day time der die das und ist nicht ich wir sie ein eine mit auf für von zu den dem le la les un une des et est pas je nous vous que qui dans pour sur avec el los las y es no en un una que por con para se lo il lo gli e è non che di per con sono o os as um uma não de do da em para com é het een en is niet ik wij van op te voor met dat die".split(
    ' ',
  ),
);

/** Words that carry no subject of their own. */
export const isFunctionWord = (word: string): boolean => words.has(word) || word.length < 2;
