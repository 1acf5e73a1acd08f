using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Wargame.Doctrines;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Benchmarks;

/// <summary>The worlds that are measured: the shipped ones, and made ones of any size.</summary>
internal static class Worlds
{
    /// <summary>The rules of a shipped scenario.</summary>
    /// <param name="scenario">Its folder's name.</param>
    public static SessionRules Shipped(string scenario)
    {
        var root = ScenarioLibrary.FindRoot() ?? throw new DirectoryNotFoundException("There is no folder of scenarios in or above this one.");
        var loaded = Loaded(ScenarioLoader.Load(Path.Combine(root, scenario)));
        return new SessionRules(loaded, WorldModel.Compile(loaded.World));
    }

    /// <summary>
    /// The events of a session that doctrines played, in which teams and control also talk, as much in one turn as in another, until there are so many.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="count">How many events; a session that has more stays as it is.</param>
    public static ImmutableArray<SessionEvent> Lengthened(SessionRules rules, int count)
    {
        var played = AutomaticPlay.Run(rules, 2009).Events;
        var (turns, teams) = (rules.Model.Definition.Turns, rules.Scenario.Teams);
        var missing = Math.Max(0, count - played.Length);
        var (state, said, events) = (SessionState.Empty, 0, ImmutableArray.CreateBuilder<SessionEvent>(played.Length + missing));
        foreach (var happened in played)
        {
            Add(happened);
            for (; state.Phase == Phase.Deliberation && said < missing * state.Turn / turns; said++)
                Add(new MessageSent(happened.Stamp with { By = new Issuer.Control() }, [teams[said % teams.Length].Actor], "", "@control", "", new string('x', 200)));
        }

        return events.ToImmutable();

        void Add(SessionEvent happened)
        {
            happened = happened with { Stamp = happened.Stamp with { CommandId = $"c{events.Count}" } };
            events.Add(happened);
            state = rules.Evolve(state, happened);
        }
    }

    /// <summary>
    /// A world of as many regions and laws as wanted, all else equal. Each law works in every region, so that its instances are the product.
    /// </summary>
    /// <param name="regions">How many regions.</param>
    /// <param name="laws">How many laws.</param>
    public static WorldModel Made(int regions, int laws) => WorldModel.Compile(Loaded(ScenarioLoader.Load(new MadeFiles(Text(regions, laws)))).World);

    private static ScenarioDefinition Loaded(LoadResult result) =>
        result.Scenario ?? throw new InvalidDataException(string.Join('\n', result.Diagnostics));

    private static string Text(int regions, int laws)
    {
        var text = new StringBuilder(Head);
        for (var region = 1; region <= regions; region++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: r{region}, kind: region, name: Region {region}, relations: {{ governed_by: town }}, start: {{ trade: 40, safety: 60 }} }}");
        text.AppendLine("rules:");
        for (var law = 1; law <= laws; law++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: law-{law}, because: Safe roads carry carts., for: [r in region], change: {{ r.trade: \"0.00{law % 9 + 1} * (r.safety - start(r.safety)) - 0.001 * min(max(r.trade - 50, 0), 10)\" }}, source: made, grade: D }}");
        return text.ToString();
    }

    private const string Head = """
        id: made
        title: A made world
        subtitle: How large may it be?
        summary: Made to be measured.
        minutes: 10
        source: made
        calendar: { first: 2008-Q3, turns: 40 }
        map: { countries: [bol], variable: trade, regions: { r1: [BO-C] } }
        teams:
          - { actor: town, brief: briefs/town.md, seats: [Mayor], numbers: [town.cash, r1.trade], colour: "#b65a12", shape: diamond }
        stages: [living]
        variables:
          - { id: cash, name: Cash, about: Money to spend., of: government, kind: stock, unit: $M, stage: living, range: [0, none], seen_by: everyone, source: made, grade: D }
          - { id: trade, name: Trade, about: Carts., of: region, kind: gauge, stage: living, drift: 0, natural_shift: 0, good: high, seen_by: everyone, source: made, grade: D }
          - { id: safety, name: Safety, about: Quiet roads., of: region, kind: gauge, stage: living, drift: 0, natural_shift: 0, good: high, seen_by: everyone, source: made, grade: D }
        instruments:
          - id: patrol
            name: Patrol
            text: Men on the roads.
            by: government
            target: { kind: region, reach: governs }
            cost: { cash: 1 }
            turns: 40
            effects:
              - { id: patrols-make-roads-safe, because: Robbers see them., change: { t.safety: 5 * u }, source: made, grade: D }
            source: made
            grade: D
        mandates:
          - actor: town
            lines: [{ id: cash, text: Save., number: town.cash, met: town.cash >= 50, partly: town.cash >= 40, weight: 100, source: made, grade: D }]
        private_cards:
          - { id: a-statue, actor: town, title: A statue, text: You want a statue., met: town.cash > 60, source: made, grade: D }
        indicators:
          - { id: trade, name: Trade, value: r1.trade, unit: points, good: high, about: Carts., source: made, grade: D }
        entities:
          - { id: town, kind: government, name: The town, code: TWN, start: { cash: 100 } }

        """;

    private sealed class MadeFiles(string text) : IScenarioFiles
    {
        public string Name => "made";

        public ScenarioFile Read(string path, int maximumBytes) => path switch
        {
            "made/scenario.yaml" => new(FileOutcome.Read, Encoding.UTF8.GetBytes(text)),
            "made/briefs/town.md" => new(FileOutcome.Read, Encoding.UTF8.GetBytes("You are the mayor.")),
            _ => ScenarioFile.Failed(FileOutcome.Missing),
        };
    }
}
