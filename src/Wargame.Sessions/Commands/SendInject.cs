using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Msel;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Sends an inject of the list now, whatever its trigger says. By control, while orders are open: what it does to the world it does in this
/// turn, and the cards that it opens are asked in this turn. Outside of that, set it for the next turn.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Inject">The inject's id.</param>
public sealed record SendInject(string Id, DateTimeOffset At, Issuer By, string Inject) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Briefing, Phase.Deliberation)) is { } closed)
            return closed;
        if (state.Msel.Written.FirstOrDefault(written => written.Id == Inject) is { } written)
            return written.Came is null ? new InjectSent(Stamp.Of(this), Inject, []) : Refusals.InjectHasCome;
        if (MselLaw.Pending(rules, state, Inject) is { } refusal)
            return refusal;
        var cards = rules.Model.OpenCards(state.World, state.Injects.Add(Inject)).Select(card => card.Id).Except(state.Cards).ToImmutableArray();
        return new InjectSent(Stamp.Of(this), Inject, cards);
    }
}
