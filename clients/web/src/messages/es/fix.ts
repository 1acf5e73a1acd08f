import type { fix as english } from '../en/fix';
import type { Message } from '../message';

export const fix: Record<keyof typeof english, Message> = {
  'fix.changed': 'El escenario cambió.',
  'fix.changed.text': 'Su autor corrigió el texto desde que se abrió esta sesión.',
  'fix.open': 'Ver los cambios',
  'fix.taken': 'Esta sesión juega un texto corregido de su escenario.',
  'fix.back': 'Volver al primer texto',
  'fix.title': 'Qué cambió en el escenario',
  'fix.title.back': 'Volver al texto de la apertura',
  'fix.lead': 'Ahora se pueden adoptar palabras, momentos y condiciones de inyectos que no han llegado, inyectos nuevos e instrucciones. Nadie más que usted los lee antes de que lleguen.',
  'fix.lead.back': 'Lo que ya llegó queda como la gente lo leyó; todo lo demás vuelve a ser como al abrirse la sesión.',
  'fix.none': 'El texto no se puede leer ahora, o tiene errores. La página del autor los muestra.',
  'fix.nothing': 'Nada de esto puede adoptarse en una sesión en curso. La próxima sesión lo tendrá todo.',
  'fix.fate.taken': 'Se puede adoptar',
  'fix.fate.stays': 'Queda como estaba',
  'fix.fate.next': 'Para la próxima sesión',
  'fix.files': 'Los cambios, archivo por archivo · {n}',
  'fix.why': '¿Por qué lo adopta? Queda en el registro.',
  'fix.take': 'Adoptarlo',
  'fix.take.back': 'Volver',
};
