import type { Message } from '../message';
import type { statements as en } from '../en/statements';

export const statements: Record<keyof typeof en, Message> = {
  'statement.title': 'Dito em público',
  'statement.none': 'nada',
  'statement.sum': '{kept} cumpridas, {broken} descumpridas, {open} em aberto',
  'statement.others': { one: 'mais {n} mensagem a equipes', other: 'mais {n} mensagens a equipes' },
  'statement.lobby': 'Antes do primeiro turno',
  'statement.to': 'a {who}',
  'statement.orders': 'Ordenou nesse turno:',
  'statement.orders.none': 'nada',
  'statement.judge': 'Comparar com o que foi feito',
  'statement.because': 'Por quê',
  'statement.mark': 'Marcar como declaração pública',
  'statement.verdict.kept': 'Cumprida',
  'statement.verdict.broken': 'Descumprida',
  'statement.verdict.open': 'Em aberto',
  'statement.verdict.none': 'Não é declaração pública',
};
