using Wargame.Sessions;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.World;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>Commands that anybody may give, drawn by lot over what is legal.</summary>
internal static class Deeds
{
    /// <summary>An order that the rules would take now, or null.</summary>
    public static Command? Order(SessionRules rules, SessionState state, Random luck, Stamps stamp, string actor, string draftId, Func<LegalOrder, bool>? like = null)
    {
        var legal = rules.Model.LegalOrders(state.World, actor).Where(order => order.WhyNot.IsEmpty && like?.Invoke(order) != false).ToList();
        if (luck.Any(legal) is not { } order)
            return null;
        var mode = luck.Any(order.Modes);
        return new SaveDraft(
            stamp.Id, stamp.At, Cast.Seat(actor), draftId, order.Instrument.Id, order.Target.Id, luck.Next(1, 5) * 250, mode, luck.Next(1, 4), false, "",
            state.Desk(actor).Marks.GetValueOrDefault(draftId)?.Revision ?? 0);
    }

    /// <summary>A message, in its own conversation or a plain one.</summary>
    public static Command Message(Random luck, Stamps stamp, string from, params string[] to) => new SendMessage(
        stamp.Id, stamp.At, Cast.Seat(from), [.. to], luck.Next(3) == 0 ? luck.Saying() : "", luck.Saying());

    /// <summary>A text of an agreement; <paramref name="secret"/> says of which clauses nobody else may know.</summary>
    public static AgreementText Agreement(SessionRules rules, SessionState state, Random luck, string title, string one, string other, Func<bool> secret)
    {
        var clauses = Enumerable.Range(0, luck.Next(1, 4)).Select(_ => Clause(rules, state, luck, luck.Next(2) == 0 ? one : other, secret()));
        return new(title, [one, other], [], [], [.. clauses.OrderBy(clause => clause.Secret)], rules.Model.Definition.Turns);
    }

    /// <summary>A clause that the party can keep or break.</summary>
    public static Clause Clause(SessionRules rules, SessionState state, Random luck, string party, bool secret)
    {
        var orders = rules.Model.LegalOrders(state.World, party);
        var kind = luck.Next(4);
        if (kind == 0 && luck.Any(orders) is { } shunned)
            return new(secret, TermKind.Abstain, party, [shunned.Instrument.Id], "", 0, "", 0, 0, "");
        if (kind == 1 && luck.Any(orders) is { } kept)
            return new(secret, TermKind.Keep, party, [kept.Instrument.Id], "", 250, "", 0, 0, "");
        if (kind == 2 && luck.Any(rules.Model.Slots) is { } slot)
            return new(secret, luck.Next(2) == 0 ? TermKind.AtMost : TermKind.AtLeast, party, [], "", 0, slot.Key, luck.Next(100) * 1000, 0, "");
        return new(secret, TermKind.Promise, party, [], "", 0, "", 0, 0, luck.Saying());
    }
}

/// <summary>The id and time of the next command.</summary>
/// <param name="Id">Unique in the session.</param>
/// <param name="At">When.</param>
internal sealed record Stamps(string Id, DateTimeOffset At);
