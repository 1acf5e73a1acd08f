using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.Review.Playtests;
using Wargame.World.Definition;

namespace Wargame.Grains.Campaigns;

/// <summary>A portion that was played, on its way back.</summary>
/// <param name="Plays">What came of its plays, in their order.</param>
/// <param name="Cores">How many portions its server plays at once.</param>
[GenerateSerializer, Immutable, Alias("played-portion")]
public sealed record PlayedPortion(PlayedRun[] Plays, int Cores);

/// <summary>What came of one play.</summary>
/// <param name="End">Every mandate's score at its end.</param>
/// <param name="Record">What is kept of it; null where a choice was forced.</param>
[GenerateSerializer, Immutable, Alias("played-run")]
public sealed record PlayedRun(double[] End, RunRecord? Record)
{
    internal static PlayedRun Of(PlayOutcome outcome) => new([.. outcome.End], outcome.Record is { } record ? RunRecord.Of(record) : null);

    /// <param name="cast">Who was played how: everyone can tell that from the play's number.</param>
    internal PlayOutcome ToOutcome(Cast cast) => new(Record?.ToRecord(cast), [.. End]);
}

/// <summary>What is kept of a play (<see cref="PlayRecord"/>), in the plainest types, so that the numbers arrive bit for bit.</summary>
/// <param name="Values">For each moment every slot.</param>
/// <param name="Scores">For each moment every mandate's score.</param>
/// <param name="Lines">For each mandate its lines.</param>
/// <param name="PrivateCards">Whether each private card is met.</param>
/// <param name="Injects">The turn of each inject.</param>
/// <param name="Crises">Whether each crisis broke out.</param>
/// <param name="Moves">What each actor ordered.</param>
/// <param name="Chosen">What was chosen.</param>
[GenerateSerializer, Immutable, Alias("run-record")]
public sealed record RunRecord(
    long[][] Values, double[][] Scores, int[][] Lines, bool[] PrivateCards, int[] Injects, bool[] Crises,
    (string Actor, string Instrument)[] Moves, (string Card, string Option)[] Chosen)
{
    internal static RunRecord Of(PlayRecord record) => new(
        [.. record.Values.Select(values => values.ToArray())], [.. record.Scores], [.. record.Lines.Select(lines => lines.Select(line => (int)line).ToArray())],
        [.. record.PrivateCards], [.. record.Injects], [.. record.Crises], [.. record.Moves], [.. record.Chosen]);

    internal PlayRecord ToRecord(Cast cast) => new(
        cast, [.. Values.Select(values => ImmutableArray.Create(values))], [.. Scores], [.. Lines.Select(lines => lines.Select(line => (LineState)line).ToArray())],
        [.. PrivateCards], [.. Injects], [.. Crises], [.. Moves], [.. Chosen]);
}
