using System.Collections.Immutable;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review.Across.Shares;

/// <summary>A turn of one of two sessions, read so that each actor's part in it, and control's, can be taken alone.</summary>
internal sealed class SideTurn
{
    private readonly Dictionary<(string Actor, string Instrument, string Target, string? Host), HostAnswer> _answers = [];
    private readonly HashSet<(string Actor, string Instrument, string Target)> _vetoed = [];

    public SideTurn(WorldModel model, TurnRecord record)
    {
        Record = record;
        Hand = RecordedTurn.Of(model, record);
        foreach (var given in record.Given)
        {
            if (given.Answer is { } answer)
                _answers.TryAdd((given.Draft.Actor, given.Draft.Instrument, given.Draft.Target, given.Host), answer);
            if (given.Vetoed is not null)
                _vetoed.Add((given.Draft.Actor, given.Draft.Instrument, given.Draft.Target));
        }
    }

    /// <summary>As it was played.</summary>
    public TurnRecord Record { get; }

    /// <summary>What control's hand did to its injects.</summary>
    public RecordedTurn Hand { get; }

    /// <summary>What the host answered here when the same was asked of it, or null when it was not.</summary>
    public HostAnswer? AnswerTo(GivenOrder asked) =>
        _answers.TryGetValue((asked.Draft.Actor, asked.Draft.Instrument, asked.Draft.Target, asked.Host), out var answer) ? answer : null;

    /// <summary>Whether control laid a veto on the same order here.</summary>
    public bool Vetoes(Draft draft) => _vetoed.Contains((draft.Actor, draft.Instrument, draft.Target));

    /// <summary>What an actor decided, in a form that is equal where two sessions decided the same, whatever their clients called it.</summary>
    public IEnumerable<object> DecisionsOf(string actor)
    {
        foreach (var given in Record.Given.Where(given => given.Draft.Actor == actor)
            .OrderBy(given => given.Draft.Instrument, StringComparer.Ordinal).ThenBy(given => given.Draft.Target, StringComparer.Ordinal).ThenBy(given => given.Draft.Id, StringComparer.Ordinal))
        {
            var draft = given.Draft;
            yield return (draft.Instrument, draft.Target, draft.Level, draft.Turns, draft.Mode, draft.ImposeIfRefused, given.Failed is null);
        }
        foreach (var stopped in StoppedBy(actor).OrderBy(programme => programme.FirstTurn).ThenBy(programme => programme.Order.Instrument, StringComparer.Ordinal)
            .ThenBy(programme => programme.Order.Target, StringComparer.Ordinal))
            yield return (stopped.FirstTurn, stopped.Order.Instrument, stopped.Order.Target);
        foreach (var ruling in Record.Inputs.Rulings.Where(ruling => ruling.Actor == actor).OrderBy(ruling => ruling.Slot, StringComparer.Ordinal).ThenBy(ruling => ruling.Change))
            yield return (ruling.Slot, ruling.Change);
    }

    /// <summary>Whether a host was asked the same in both turns and answered otherwise.</summary>
    public static bool AnswersDiffer(SideTurn first, SideTurn second, string host) =>
        first._answers.Any(one => one.Key.Host == host && second._answers.TryGetValue(one.Key, out var other) && other != one.Value);

    private IEnumerable<Programme> StoppedBy(string actor) =>
        Record.Before.Programmes.Where(programme => programme.Order.Actor == actor && Record.Inputs.Stopped.Contains(programme.Order.Id));
}

/// <summary>One of two sessions, as far as both were played.</summary>
/// <param name="Seed">The seed of its luck.</param>
/// <param name="Turns">Its turns.</param>
/// <param name="FirstAnswers">By card, the answer that it got when it was first asked.</param>
internal sealed record SideRecord(ulong Seed, ImmutableArray<SideTurn> Turns, ImmutableDictionary<string, string> FirstAnswers)
{
    public static SideRecord Of(ComparedSession session, WorldModel model, int turns)
    {
        var played = session.State with { Turns = [.. session.State.Turns.Take(turns)] };
        return new(played.Seed, [.. played.Turns.Select(turn => new SideTurn(model, turn))], RecordedTurn.FirstAnswers(played));
    }

    /// <summary>The answer to a card in a turn: the one that it got then, else the one that it got when it was first asked; null when it never was.</summary>
    public string? Answer(ChoiceCardDefinition card, int place) =>
        Turns[place].Record.Inputs.Choices.FirstOrDefault(choice => choice.Card == card.Id)?.Option ?? FirstAnswers.GetValueOrDefault(card.Id);
}
