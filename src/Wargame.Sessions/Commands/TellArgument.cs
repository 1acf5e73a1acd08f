using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Says what is told of a judged free-text order when the results are released, to each audience in words of its own, and what is established
/// by it for later turns. By control, in adjudication; the last one counts.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Narratives">At most six, each of 3 to 400 characters.</param>
/// <param name="Fact">At most 240 characters; empty when nothing is established.</param>
public sealed record TellArgument(
    string Id, DateTimeOffset At, Issuer By, string ArgumentId, ImmutableArray<Narrative> Narratives, string Fact) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Adjudication)) is { } refusal)
            return refusal;
        if (ArgumentLaw.Now(state).FirstOrDefault(each => each.Id == ArgumentId) is not { } argument)
            return Refusals.NoSuchArgument;
        if (argument.Judgement is null)
            return Refusals.NotJudged;
        if (Narratives.Select(each => Tellings.WhyNot(rules, each.To)).FirstOrDefault(why => why is not null) is { } whom)
            return whom;
        var told = Narratives.Select(each => each with { Text = ArgumentLaw.Line(each.Text) }).ToImmutableArray();
        var fact = ArgumentLaw.Line(Fact);
        if (told.Length > Limits.Narratives || told.Any(each => each.Text.Length is < Limits.ReasonLeast or > Limits.ReasonCharacters) || fact.Length > Limits.ArgumentCharacters)
            return Refusals.BadNarrative;
        return new ArgumentTold(Stamp.Of(this), ArgumentId, told, fact);
    }
}
