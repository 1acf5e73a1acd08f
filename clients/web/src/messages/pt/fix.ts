import type { fix as english } from '../en/fix';
import type { Message } from '../message';

export const fix: Record<keyof typeof english, Message> = {
  'fix.changed': 'O cenário mudou.',
  'fix.changed.text': 'Seu autor corrigiu o texto desde que esta sessão foi aberta.',
  'fix.open': 'Ver as mudanças',
  'fix.taken': 'Esta sessão joga um texto corrigido de seu cenário.',
  'fix.back': 'Voltar ao primeiro texto',
  'fix.title': 'O que mudou no cenário',
  'fix.title.back': 'Voltar ao texto da abertura',
  'fix.lead': 'Agora podem ser adotadas palavras, momentos e condições de injeções que não chegaram, injeções novas e instruções. Ninguém além de você as lê antes que cheguem.',
  'fix.lead.back': 'O que já chegou fica como as pessoas o leram; tudo o mais volta a ser como quando a sessão foi aberta.',
  'fix.none': 'O texto não pode ser lido agora, ou tem erros. A página do autor os mostra.',
  'fix.nothing': 'Nada disto pode ser adotado em uma sessão em andamento. A próxima sessão o terá por inteiro.',
  'fix.fate.taken': 'Pode ser adotado',
  'fix.fate.stays': 'Fica como estava',
  'fix.fate.next': 'Para a próxima sessão',
  'fix.files': 'As mudanças, arquivo por arquivo · {n}',
  'fix.why': 'Por que você o adota? Fica no registro.',
  'fix.take': 'Adotar',
  'fix.take.back': 'Voltar',
};
