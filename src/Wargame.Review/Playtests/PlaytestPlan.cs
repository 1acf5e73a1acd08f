using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.Review.Experiments;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Review.Playtests;

/// <summary>
/// A playtest as it was asked for, cut into portions. All that a play depends on is in the plan and in the play's number, so that it does not
/// matter who plays a portion, where, or how often.
/// </summary>
public sealed class PlaytestPlan
{
    /// <summary>Plays of one cast; so many tell its luck, and leave room for other casts.</summary>
    private const int SeedsOfACast = 10;

    /// <summary>Plays that are played again under each other belief: paired with the same casts and seeds, so many tell the difference.</summary>
    private const int PlaysOfABelief = 100;

    /// <summary>Plays of a portion: a fraction of a second of one core.</summary>
    private const int PlaysOfAPortion = 10;

    private readonly ImmutableArray<Cast> casts;

    /// <summary>Makes a plan.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world, under the playtest's belief profile.</param>
    /// <param name="runs">How many plays, from 2.</param>
    /// <param name="seed">The playtest's seed.</param>
    /// <param name="otherBeliefs">The same world under other profiles: what they would change is told.</param>
    public PlaytestPlan(ScenarioDefinition scenario, WorldModel model, int runs, ulong seed, IEnumerable<WorldModel>? otherBeliefs = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        (Scenario, Worlds, Runs, Seed) = (scenario, [model, .. otherBeliefs ?? []], runs, seed);
        var each = PlaysOfACast(runs);
        casts = [.. Enumerable.Range(0, (runs + each - 1) / each).Select(number => Cast.Of(model.Definition, number, seed))];
    }

    /// <summary>The plan of a playtest under one belief profile, beside which all others are told.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="profile">One of its belief profiles.</param>
    /// <param name="runs">How many plays, from 2.</param>
    /// <param name="seed">The playtest's seed.</param>
    public static PlaytestPlan Of(ScenarioDefinition scenario, string profile, int runs, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new(scenario, Under(profile), runs, seed, ExperimentPlan.Profiles(scenario).Where(other => other != profile).Select(Under));

        WorldModel Under(string belief) => ExperimentPlan.Compile(scenario, belief, scenario.World.Turns);
    }

    /// <summary>The scenario.</summary>
    public ScenarioDefinition Scenario { get; }

    /// <summary>The scenario's world under the playtest's own belief profile, then under all others that are told.</summary>
    public ImmutableArray<WorldModel> Worlds { get; }

    /// <summary>The world under the playtest's own belief profile.</summary>
    public WorldModel Model => Worlds[0];

    /// <summary>How many plays.</summary>
    public int Runs { get; }

    /// <summary>The playtest's seed.</summary>
    public ulong Seed { get; }

    /// <summary>How many plays it takes at most: other beliefs and forced choices ask for more than the report is about.</summary>
    public int Plays => Worlds.Select((_, world) => PlaysIn(world)).Sum() + ForcedChoices.Plays(Model.Definition, Runs);

    /// <summary>The portions in which everyone chooses freely; what they bring tells which choices are then forced.</summary>
    public ImmutableArray<Portion> Portions =>
    [
        .. Worlds.SelectMany((_, world) => Enumerable.Range(0, PlaysIn(world)).Chunk(PlaysOfAPortion).Select(plays => new Portion(world, [.. plays]))),
    ];

    /// <summary>How many plays there are under a belief.</summary>
    public int PlaysIn(int world) => world == 0 ? Runs : Math.Min(Runs, PlaysOfABelief);

    /// <summary>Plays a portion, one play at a time as they are asked for.</summary>
    public IEnumerable<PlayOutcome> Play(Portion portion)
    {
        ArgumentNullException.ThrowIfNull(portion);
        var world = Worlds[portion.World];
        foreach (var play in portion.Plays)
        {
            var played = TemperedPlay.Run(Scenario, world, CastOf(play), SeedOf(play), portion.Forced);
            var record = portion.Forced is null ? PlayRecord.Of(world, played) : null;
            yield return new(record, [.. record?.Scores[^1] ?? PlayRecord.ScoresOf(world, played.States[^1])]);
        }
    }

    /// <summary>Who is played how in a play.</summary>
    public Cast CastOf(int play) => casts[play / PlaysOfACast(Runs)];

    /// <summary>How many plays of a playtest have the same cast.</summary>
    private static int PlaysOfACast(int runs) => Math.Max(2, Math.Min(SeedsOfACast, runs / 2));

    /// <summary>The seed of the world's chance in a play.</summary>
    public ulong SeedOf(int play) => unchecked(Seed + (ulong)(play % PlaysOfACast(Runs)));
}
