using Wargame.Sessions.Agreements;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Disclosures;

/// <summary>The facts of a session, and who is told of them where nothing else is said.</summary>
internal static class Facts
{
    /// <summary>A number.</summary>
    public static Fact Of(Slot slot) => new(new(FactKind.Number, slot.Key), slot.Variable.Id, [slot.Entity.Id]);

    /// <summary>An order.</summary>
    public static Fact Order(string id, string instrument, string orderer) => new(new(FactKind.Order, id), instrument, [orderer]);

    /// <summary>An agreement, or its secret clauses.</summary>
    public static Fact Of(Agreement agreement, FactKind kind = FactKind.Agreement) =>
        // Rules speak of what is signed; of an offer only control can let others know.
        new(new(kind, agreement.Id), "", agreement is { WasSigned: true, Current: { } current } ? current.Text.Parties : []);

    /// <summary>An inject.</summary>
    public static Fact Of(InjectDefinition inject) => new(new(FactKind.Inject, inject.Id), inject.Id, inject.To);

    /// <summary>An actor's private card.</summary>
    public static Fact Card(string actor) => new(new(FactKind.Card, actor), "", [actor]);

    /// <summary>The fact of a name, or null when there is none, or not yet.</summary>
    public static Fact? Find(SessionRules rules, SessionState state, FactName name) => name.Kind switch
    {
        FactKind.Number => rules.Model.Find(name.Subject) is { } slot ? Of(slot) : null,
        FactKind.Order => Given(state, name.Subject) is { } given ? Order(name.Subject, given.Draft.Instrument, given.Draft.Actor) : null,
        FactKind.Agreement or FactKind.Clauses => state.Agreement(name.Subject) is { Current: not null } agreement ? Of(agreement, name.Kind) : null,
        FactKind.Inject => Inject(rules, state, name.Subject) is { } inject ? Of(inject) : null,
        FactKind.Card => state.PrivateCards.ContainsKey(name.Subject) ? Card(name.Subject) : null,
        _ => null,
    };

    /// <summary>An order of a played turn or of the proposed one, or null.</summary>
    public static GivenOrder? Given(SessionState state, string orderId)
    {
        foreach (var record in state.Proposal is { } proposal ? state.Turns.Add(proposal) : state.Turns)
        {
            if (record.Given.FirstOrDefault(given => given.Draft.OrderId(record.Turn) == orderId) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>An inject of the scenario as the session has it now, or one that it has besides; or null.</summary>
    public static InjectDefinition? Inject(SessionRules rules, SessionState state, string id) =>
        rules.Model.Definition.Injects.FirstOrDefault(inject => inject.Id == id) is { } inject
            ? state.Msel.Present(inject, rules.Language)
            : state.Msel.Written.FirstOrDefault(written => written.Id == id)?.Definition(0, rules.Language);

    /// <summary>What a reader is told where neither a rule nor control says anything.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="reader">An actor's id, or empty for the projector.</param>
    public static DisclosureLevel Default(SessionRules rules, SessionState state, Fact fact, string reader)
    {
        var seen = fact.Name.Kind switch
        {
            FactKind.Number => Visibility.Sees(rules.Model.Find(fact.Name.Subject)!, reader),
            FactKind.Order => fact.Who.Contains(reader) || !rules.Instrument(fact.What)!.Covert,
            FactKind.Agreement => state.Agreement(fact.Name.Subject) is { } agreement && (AgreementDesk.IsPublic(agreement) || IsOwn(rules, state, fact, reader)),
            FactKind.Inject => fact.Who.IsEmpty || fact.Who.Contains(reader),
            _ => IsOwn(rules, state, fact, reader),
        };
        return seen ? DisclosureLevel.Confirmed : DisclosureLevel.Hidden;
    }

    /// <summary>Whether the reader cannot but know it: it did, signed or pays it itself.</summary>
    public static bool IsOwn(SessionRules rules, SessionState state, Fact fact, string reader) => reader.Length > 0 && fact.Name.Kind switch
    {
        FactKind.Number => fact.Who.Contains(reader) && rules.Means.Contains(fact.What),
        FactKind.Agreement or FactKind.Clauses => state.Agreement(fact.Name.Subject)?.LetsIn(reader) == true,
        FactKind.Order or FactKind.Card => fact.Who.Contains(reader),
        _ => false,
    };
}
