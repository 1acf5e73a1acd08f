using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Vetoes an order of the proposed turn, turns one of its draws round, or switches a rule off from the next turn; or takes that back. By
/// control. Numbers are ruled on by <see cref="MakeRuling"/>.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">On what.</param>
/// <param name="Subject">The order's id, the draw's name, the rule's id.</param>
/// <param name="On">Whether it is laid on, or taken back.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
/// <param name="To">Who is told: null for nobody, empty for everyone, else these actors.</param>
public sealed record Intervene(
    string Id, DateTimeOffset At, Issuer By, InterventionKind Kind, string Subject, bool On, string Reason, ImmutableArray<string>? To) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Where(rules, state) ?? Tellings.WhyNot(rules, To)) is { } refusal)
            return refusal;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        if (On == (Interventions.On(state, Kind, Subject) is not null))
            return Decision.Nothing;
        var first = Kind == InterventionKind.RuleOff ? state.Turn + 1 : state.Turn;
        var done = new Intervened(Stamp.Of(this), new(Kind, Subject, first, null, reason, To), On);
        return state.Proposal is null || Kind == InterventionKind.RuleOff
            ? Decision.Of(done)
            : Decision.Of(done, Proposals.Propose(rules, rules.Evolve(state, done), Proposals.Rulings(state), Stamp.Of(this)));
    }

    /// <summary>Whether the subject is there to lay hands on.</summary>
    private Refusal? Where(SessionRules rules, SessionState state) => Kind switch
    {
        InterventionKind.RuleOff => state.Turn >= rules.Model.Definition.Turns ? Refusals.NoTurnFollows
            : rules.Model.Definition.Rules.Any(rule => rule.Id == Subject) ? null : Refusals.NoSuchRule,
        InterventionKind.Veto => Gate.In(state, Phase.Adjudication)
            ?? (state.Proposal!.Given.Any(given => given.Draft.OrderId(state.Turn) == Subject && (given.Order is not null || given.Vetoed is not null)) ? null : Refusals.NoSuchOrder),
        InterventionKind.Reverse => Gate.In(state, Phase.Adjudication)
            ?? (state.Proposal!.Result.Draws.Any(draw => draw.Name == Subject) ? null : Refusals.NoSuchDraw),
        _ => Refusals.NoSuchNumber,
    };
}
