import type { Message } from '../message';
import type { statements as en } from '../en/statements';

export const statements: Record<keyof typeof en, Message> = {
  'statement.title': 'Dicho en público',
  'statement.none': 'nada',
  'statement.sum': '{kept} cumplidas, {broken} incumplidas, {open} abiertas',
  'statement.others': { one: '{n} mensaje más a equipos', other: '{n} mensajes más a equipos' },
  'statement.lobby': 'Antes del primer turno',
  'statement.to': 'a {who}',
  'statement.orders': 'Ordenó ese turno:',
  'statement.orders.none': 'nada',
  'statement.judge': 'Compararla con lo que se hizo',
  'statement.because': 'Por qué',
  'statement.mark': 'Marcar como declaración pública',
  'statement.verdict.kept': 'Cumplida',
  'statement.verdict.broken': 'Incumplida',
  'statement.verdict.open': 'Abierta',
  'statement.verdict.none': 'No es declaración pública',
};
