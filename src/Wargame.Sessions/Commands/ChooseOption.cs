using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Commands;

/// <summary>Answers a card. By a seat of the team that is asked, or its doctrine.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="CardId">The card.</param>
/// <param name="OptionId">The option.</param>
/// <param name="Because">Why, in a line; empty for people who did not say.</param>
public sealed record ChooseOption(
    string Id, DateTimeOffset At, Issuer By, string CardId, string OptionId, string Because = "")
    : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Answer, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        if (rules.OpenCards(state).FirstOrDefault(open => open.Id == CardId && open.Actor == actor) is not { } card)
            return Refusals.NoSuchCard;
        if (card.Options.All(option => option.Id != OptionId))
            return Refusals.NoSuchOption;
        if (Reasons.Read(rules, By, Because, out var because) is { } why)
            return why;
        return state.Desk(actor).Choices.Any(choice => choice.Card == CardId && choice.Option == OptionId && Reasons.AddsNothing(because, choice.Because))
            ? Decision.Nothing
            : new OptionChosen(Stamp.Of(this), actor, CardId, OptionId, because);
    }
}
