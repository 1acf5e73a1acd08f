import type { Message } from '../message';
import type { who as en } from '../en/who';

export const who = {
  'who.caused.title': '¿Quién lo causó?',
  'who.caused.text': 'De la apertura al final: lo que hizo el mundo por sí solo, lo que hicieron los inyectos y la parte de cada equipo.',
  'who.caused.means': 'Qué significa una parte',
  'who.caused.means.1': 'La sesión se juega otra vez con cada grupo posible de equipos actuando mientras los demás no hacen nada. La parte de un equipo es lo que gana el número cuando ese equipo se suma a un grupo, en promedio sobre todos los órdenes en que podrían sumarse.',
  'who.caused.means.2': 'Por eso las partes siempre suman el total. Dos equipos que solo juntos logran algo reciben la mitad cada uno, y un equipo sin el cual nada cambiaría no recibe nada. Una parte dice qué resultó de los hechos de un equipo, no qué se proponía.',
  'who.caused.exact': '{n} partidas de la sesión, todos los grupos de equipos: las partes son exactas.',
  'who.caused.sampled': '{n} partidas de la sesión, sacadas al azar: ± es el error estándar.',
  'who.caused.wait': 'La sesión se juega una y otra vez: {percent} %',
  'who.caused.number': 'Número',
  'who.caused.group.score': 'Mandatos',
  'who.caused.group.board': 'El tablero común',
  'who.caused.group.number': 'Lo que más se movió',
  'who.caused.opening': 'Apertura',
  'who.caused.world': 'El mundo por sí solo',
  'who.caused.injects': 'Los inyectos',
  'who.caused.rest': 'Todos los demás, por doctrina',
  'who.caused.end': 'Final',
  'who.caused.luck': 'Con otra suerte habría terminado entre {low} y {high}, la mitad de las veces por debajo de {middle}.',
  'who.caused.turning': 'Puntos de inflexión',
  'who.caused.turning.text': 'Las decisiones sin las cuales el final sería más distinto: si el equipo no hubiera hecho nada en ese turno y todo lo demás igual.',
  'who.caused.goto': 'Ver el turno',
  'who.caused.replay': 'Ver el momento',
  'who.caused.none': 'Respondió una carta y no ordenó nada.',
  'who.caused.chart': '{number}: de {opening} a {end}',
} satisfies Record<keyof typeof en, Message>;
