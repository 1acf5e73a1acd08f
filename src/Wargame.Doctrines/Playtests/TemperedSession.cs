using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Playtests;

/// <summary>
/// A play of a playtest as a session of a room, so that it can be looked at in the review: the same cast under the same seed orders, chooses and
/// answers the same (<see cref="TemperedPlay"/>), but by the commands of a session.
/// </summary>
/// <remarks>
/// The orders get the ids that they have in the playtest, for the world's chance hangs on them. What a room knows and the bare world does not
/// (news that is kept from a team, a limit of a desk) can make it differ all the same; the caller compares.
/// </remarks>
public sealed class TemperedSession
{
    // As fast as can be read: in the review it lies between two moments.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly SessionRules rules;
    private readonly Dictionary<string, TemperedActor> actors;

    private TemperedSession(SessionRules rules, Cast cast) => (this.rules, actors) = (rules,
        rules.Actors.ToDictionary(actor => actor.Id, actor => new TemperedActor(rules.Model, actor, cast.Tempers[actor.Id], cast), StringComparer.Ordinal));

    /// <summary>Plays it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="cast">Who is played how.</param>
    /// <param name="open">Opens it; its seed is the seed of the world's chance.</param>
    /// <exception cref="InvariantBrokenException">The session does not come to its end.</exception>
    public static AutomaticSession Run(SessionRules rules, Cast cast, OpenSession open)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(cast);
        ArgumentNullException.ThrowIfNull(open);
        return new UnattendedRoom(rules, new TemperedSession(rules, cast).Next, Pause).Play(open);
    }

    private Command? Next(SessionState state, DateTimeOffset at) => state.Phase is Phase.Deliberation or Phase.Commitment
        ? rules.Actors.Select(actor => NextOf(state, actor, at)).FirstOrDefault(command => command is not null)
        : null;

    private Command? NextOf(SessionState state, EntityDefinition actor, DateTimeOffset at)
    {
        var (mind, played) = (new Given(state, actor.Id, at), actors[actor.Id]);
        if (Answer(mind, played) is { } answer)
            return answer;
        if (state.Phase != Phase.Deliberation || state.Desk(actor.Id).DoctrineSigned)
            return null;
        return (Command?)Choice(mind, played) ?? (Command?)Draft(mind, played) ?? (Command?)Ask(mind) ?? new Sign(mind.Id("sign"), at, mind.By);
    }

    private AnswerRequest? Answer(Given given, TemperedActor played) =>
        given.State.Requests.FirstOrDefault(request => request.Host == given.Actor && request.IsOpen) is { } open && rules.Instrument(open.Draft.Instrument) is { } instrument
            ? new(given.Id("answer"), given.At, given.By, open.Id, played.Answer(instrument, given.State.World, given.State.Injects) ?? rules.Scenario.SilenceAnswer, "")
            : null;

    private ChooseOption? Choice(Given given, TemperedActor played) =>
        rules.OpenCards(given.State).FirstOrDefault(card => card.Actor == given.Actor && given.Desk.Choices.All(choice => choice.Card != card.Id)) is { } open
            ? new(given.Id("choice"), given.At, given.By, open.Id, played.Choose(open, given.State.World, given.State.Injects))
            : null;

    private SaveDraft? Draft(Given given, TemperedActor played) => played.Orders(given.State.World, given.State.Injects)
        .Select(order => new SaveDraft(
            given.Id("draft"), given.At, given.By, $"{order.Legal.Instrument.Id}/{order.Legal.Target.Id}", order.Legal.Instrument.Id, order.Legal.Target.Id, order.Level, order.Mode, order.Turns, false))
        .FirstOrDefault(draft => given.Desk.Draft(draft.DraftId) is null && rules.Allows(given.State, draft));

    private AskHost? Ask(Given given) =>
        Asking.Next(rules, given.State, given.Actor, draft => new(given.Id("ask"), given.At, given.By, draft));

    // An actor's desk at a moment, and the stamps of what it does there.
    private sealed record Given(SessionState State, string Actor, DateTimeOffset At)
    {
        public Desk Desk { get; } = State.Desk(Actor);

        public Issuer By { get; } = new Issuer.Doctrine(Actor);

        public string Id(string what) => FormattableString.Invariant($"play/{State.Version}/{what}");
    }
}
