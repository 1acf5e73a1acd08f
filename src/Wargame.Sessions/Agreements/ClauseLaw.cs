using Wargame.Sessions.Views;
using Wargame.World.State;

namespace Wargame.Sessions.Agreements;

/// <summary>What a clause may say: the world must be able to watch it, or somebody to judge it.</summary>
internal static class ClauseLaw
{
    /// <summary>Why a clause may not stand, or null.</summary>
    public static Refusal? WhyNot(Sight writer, Clause clause) => clause.Kind switch
    {
        TermKind.Abstain => Instruments(writer, clause) ?? Place(writer, clause),
        TermKind.Keep => Kept(writer, clause),
        TermKind.AtMost or TermKind.AtLeast => Number(writer, clause),
        _ => clause.Text.Length == 0 ? Refusals.BadClauseText : null,
    };

    private static Refusal? Instruments(Sight writer, Clause clause)
    {
        var known = Terms.InstrumentsOf(writer, clause.Party).Select(instrument => (instrument.Id, instrument.Name, (object)instrument)).ToList();
        var wrong = clause.Instruments.FirstOrDefault(wanted => known.All(instrument => instrument.Id != wanted));
        return wrong is null ? null : Refusals.CannotWatch(wrong, NearestNames.Of(wrong, known));
    }

    private static Refusal? Place(Sight writer, Clause clause)
    {
        if (clause.Target.Length == 0 || writer.Rules.Entity(clause.Target) is not null)
            return null;
        return Refusals.CannotWatch(clause.Target, NearestNames.Of(clause.Target, writer.World.Entities.Select(entity => (entity.Id, entity.Name, (object)entity))));
    }

    private static Refusal? Kept(Sight writer, Clause clause)
    {
        if (clause.Instruments.IsEmpty)
            return Refusals.NothingToKeep;
        if (clause.Level is < 1 or > Order.FullLevel)
            return Refusals.BadLevel;
        if ((Instruments(writer, clause) ?? Place(writer, clause)) is { } refusal)
            return refusal;
        var aimed = Terms.OrdersOf(writer, clause.Party).Where(order => clause.Instruments.Contains(order.Instrument.Id)).ToList();
        return clause.Target.Length == 0 || aimed.Any(order => Terms.LiesIn(writer.Rules, order.Target.Id, clause.Target))
            ? null
            : Refusals.CannotWatch(writer.Entity(clause.Target), [.. aimed.Select(order => order.Target).DistinctBy(target => target.Id).Take(Limits.NamesOffered)]);
    }

    private static Refusal? Number(Sight writer, Clause clause)
    {
        if (writer.Rules.Model.Find(clause.Number) is not { } slot || !writer.Sees(slot))
            return Refusals.CannotWatch(clause.Number, NearestNames.Of(clause.Number, Terms.Numbers(writer).Select(known => (known.Key, Views.Numbers.Words(known), (object)known))));
        return Math.Abs((decimal)clause.Amount) > Limits.RulingMilli ? Refusals.BadAmount : null;
    }
}
