import type { Language } from '../model';

/** Words of Facebook's interface; `{name}`, `{time}`, `{to}` and `{n}` are filled in. */
export interface FbWords {
  commentBy: string;
  replyBy: string;
  like: string;
  comment: string;
  share: string;
  reply: string;
  seeMore: string;
  sponsored: string;
  commentAs: string;
  comments: string;
  shares: string;
  allReactions: string;
  leaveComment: string;
  postComment: string;
  mostRelevant: string;
  post: string;
  author: string;
  imageOf: string;
  sharedPublic: string;
  messagesIn: string;
  message: string;
  chatSettings: string;
  writeTo: string;
  sendLike: string;
  pressEnter: string;
  youSent: string;
  chats: string;
  close: string;
  followers: string;
  failed: string;
  actions: string;
  home: string;
  openChat: string;
  search: string;
  view: string;
  conversationWith: string;
}

const en: FbWords = {
  commentBy: 'Comment by {name} {time}',
  replyBy: 'Reply by {name} to {to}’s comment {time}',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  reply: 'Reply',
  seeMore: 'See more',
  sponsored: 'Sponsored',
  commentAs: 'Comment as {name}',
  comments: '{n} comment|{n} comments',
  shares: '{n} share|{n} shares',
  allReactions: 'All reactions:',
  leaveComment: 'Leave a comment',
  postComment: 'Post comment',
  mostRelevant: 'Most relevant',
  post: '{name}’s post',
  author: 'Author',
  imageOf: 'May be an image of outdoors',
  sharedPublic: 'Shared with Public',
  messagesIn: 'Messages in conversation with {name}',
  message: 'Message',
  chatSettings: 'Chat settings',
  writeTo: 'Write to {name}',
  sendLike: 'Send a Like',
  pressEnter: 'Press enter to send',
  youSent: 'You sent',
  chats: 'Chats',
  close: 'Close',
  followers: '{n} followers',
  failed: 'Unable to post comment.',
  actions: 'Actions for this post',
  home: 'Home',
  openChat: 'Messenger',
  search: 'Search Facebook',
  view: 'View more comments',
  conversationWith: 'Conversation with {name}',
};

const de: FbWords = {
  ...en,
  commentBy: 'Kommentar von {name} {time}',
  replyBy: 'Antwort von {name} auf den Kommentar von {to} {time}',
  like: 'Gefällt mir',
  comment: 'Kommentieren',
  share: 'Teilen',
  reply: 'Antworten',
  seeMore: 'Mehr ansehen',
  sponsored: 'Gesponsert',
  commentAs: 'Als {name} kommentieren',
  comments: '{n} Kommentar|{n} Kommentare',
  shares: '{n} Mal geteilt|{n} Mal geteilt',
  allReactions: 'Alle Reaktionen:',
  leaveComment: 'Einen Kommentar hinterlassen',
  postComment: 'Kommentar posten',
  mostRelevant: 'Relevanteste zuerst',
  post: 'Beitrag von {name}',
  author: 'Verfasser',
  imageOf: 'Möglicherweise ein Bild von im Freien',
  sharedPublic: 'Öffentlich geteilt',
  messagesIn: 'Nachrichten in der Unterhaltung mit {name}',
  message: 'Nachricht',
  chatSettings: 'Chateinstellungen',
  writeTo: 'An {name} schreiben',
  sendLike: '„Gefällt mir“ senden',
  pressEnter: 'Zum Senden die Eingabetaste drücken',
  youSent: 'Du hast gesendet',
  chats: 'Chats',
  close: 'Schließen',
  followers: '{n} Follower',
  failed: 'Kommentar konnte nicht gepostet werden.',
  actions: 'Aktionen für diesen Beitrag',
  home: 'Startseite',
  search: 'Facebook durchsuchen',
  view: 'Weitere Kommentare ansehen',
  conversationWith: 'Unterhaltung mit {name}',
};

const pt: FbWords = {
  ...en,
  commentBy: 'Comentário de {name} {time}',
  replyBy: 'Resposta de {name} ao comentário de {to} {time}',
  like: 'Curtir',
  comment: 'Comentar',
  share: 'Compartilhar',
  reply: 'Responder',
  seeMore: 'Ver mais',
  sponsored: 'Patrocinado',
  commentAs: 'Comentar como {name}',
  comments: '{n} comentário|{n} comentários',
  shares: '{n} compartilhamento|{n} compartilhamentos',
  allReactions: 'Todas as reações:',
  leaveComment: 'Deixe um comentário',
  postComment: 'Publicar comentário',
  mostRelevant: 'Mais relevantes',
  post: 'Publicação de {name}',
  author: 'Autor',
  imageOf: 'Pode ser uma imagem de ao ar livre',
  sharedPublic: 'Compartilhado com Público',
  messagesIn: 'Mensagens na conversa com {name}',
  message: 'Mensagem',
  chatSettings: 'Configurações do bate-papo',
  writeTo: 'Escrever para {name}',
  sendLike: 'Enviar um Curtir',
  pressEnter: 'Pressione Enter para enviar',
  youSent: 'Você enviou',
  chats: 'Conversas',
  close: 'Fechar',
  followers: '{n} seguidores',
  failed: 'Não foi possível publicar o comentário.',
  actions: 'Ações para esta publicação',
  home: 'Página inicial',
  search: 'Pesquisar no Facebook',
  view: 'Ver mais comentários',
  conversationWith: 'Conversa com {name}',
};

const all: Record<Language, FbWords> = { en, de, pt };

export const fbWords = (language: Language): FbWords => all[language];

/** "{n} comments" with its values. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

/** "1 comment" or "2 comments", of a template "{n} comment|{n} comments". */
export function counted(template: string, n: number): string {
  const [one = '', many = one] = template.split('|');
  return fill(n === 1 ? one : many, { n });
}
