using Wargame.World.Definition;

namespace Wargame.Sessions.WhatIfs;

/// <summary>What kind of thing is supposed to have been otherwise.</summary>
public enum SupposedKind
{
    /// <summary>Another order: the subject is the draft's id; that of a recorded one changes it, any other adds one.</summary>
    Order,

    /// <summary>An order that was not given: the subject is the draft's id.</summary>
    Removed,

    /// <summary>Another answer to a card: the subject is the card, the word its option.</summary>
    Choice,

    /// <summary>Another answer of a host: the subject is the request, the word the answer.</summary>
    Answer,

    /// <summary>Another ruling of control: the subject is the number; no change takes the ruling back.</summary>
    Ruling,

    /// <summary>A veto that was not laid: the subject is the draft's id.</summary>
    VetoUndone,

    /// <summary>An inject that did not come, then or later: the subject is the inject.</summary>
    InjectLeftOut,

    /// <summary>A draw that control did not turn round: the subject is the draw's name.</summary>
    DrawUndone,

    /// <summary>A rule that control did not switch off: the subject is the rule's id, the turn the first in which it was off.</summary>
    RuleOffUndone,
}

/// <summary>One thing that might have been otherwise.</summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Actor">Whose decision; empty for control's.</param>
/// <param name="Subject">The draft, card, request, number or inject.</param>
/// <param name="Order">The order, for <see cref="SupposedKind.Order"/>.</param>
/// <param name="Word">The option or answer.</param>
/// <param name="Change">The ruling, in milli-units.</param>
public sealed record Supposed(int Turn, SupposedKind Kind, string Actor, string Subject, SupposedOrder? Order = null, string Word = "", long Change = 0);

/// <summary>An order that might have been given.</summary>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id; the actor's own without a target.</param>
/// <param name="Level">Effort in thousandths.</param>
/// <param name="Mode">The mode offered abroad; ignored at home.</param>
/// <param name="Turns">How many turns.</param>
/// <param name="ImposeIfRefused">What a refusal means: imposed instead of withdrawn.</param>
public sealed record SupposedOrder(string Instrument, string Target, int Level, Mode Mode, int Turns, bool ImposeIfRefused);
