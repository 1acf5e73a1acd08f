using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.WhatIfs;
using Wargame.World.Definition;

namespace Wargame.Review.WhatIfs;

/// <summary>What everybody does whose decisions are not changed.</summary>
public enum Others
{
    /// <summary>They order what they ordered, and answer what they answered; a request that only the changed line makes meets silence.</summary>
    HoldTheirOrders,

    /// <summary>
    /// In the turn of the first change they order what they ordered, for they could not know of it; requests that it brings, and all turns
    /// after it, are decided by their doctrine.
    /// </summary>
    FollowTheirDoctrine,
}

/// <summary>What might have been otherwise.</summary>
/// <param name="Edits">The changes, given in this order within their turn. None plays the session again as it was.</param>
/// <param name="Others">What the others do.</param>
/// <param name="Luck">Which other luck the changed line is played under, from 1; 0 for the session's own.</param>
public sealed record WhatIfQuestion(ImmutableArray<Edit> Edits, Others Others, int Luck = 0)
{
    /// <summary>What somebody supposes, as a question.</summary>
    public static WhatIfQuestion Of(Supposition supposition)
    {
        ArgumentNullException.ThrowIfNull(supposition);
        return new([.. supposition.Changes.Select(Read)], supposition.Doctrines ? Others.FollowTheirDoctrine : Others.HoldTheirOrders, supposition.Luck);
    }

    /// <summary>The turn of the first change; after all turns when there is none.</summary>
    public int FirstTurn => Edits.IsEmpty ? int.MaxValue : Edits.Min(edit => edit.Turn);

    private static Edit Read(Supposed change) => change.Kind switch
    {
        SupposedKind.Order when change.Order is { } order => new OrderEdit(
            change.Turn, change.Actor, change.Subject, order.Instrument, order.Target, order.Level, order.Mode, order.Turns, order.ImposeIfRefused),
        SupposedKind.Choice => new ChoiceEdit(change.Turn, change.Actor, change.Subject, change.Word),
        SupposedKind.Answer => new AnswerEdit(
            change.Turn, change.Actor, change.Subject, Enum.TryParse<HostAnswer>(change.Word, ignoreCase: true, out var answer) ? answer : HostAnswer.Refuse),
        SupposedKind.Ruling => new RulingEdit(change.Turn, change.Subject, change.Change, "What if?"),
        SupposedKind.VetoUndone => new VetoUndone(change.Turn, change.Actor, change.Subject),
        SupposedKind.InjectLeftOut => new InjectLeftOut(change.Turn, change.Subject),
        SupposedKind.DrawUndone => new InterventionUndone(change.Turn, InterventionKind.Reverse, change.Subject),
        SupposedKind.RuleOffUndone => new InterventionUndone(change.Turn, InterventionKind.RuleOff, change.Subject),
        _ => new OrderRemoved(change.Turn, change.Actor, change.Subject),
    };
}
