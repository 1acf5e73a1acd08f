using Wargame.World.Definition;
using static Wargame.Validation.Tests.Deed;
using static Wargame.Validation.Tests.Measured;

namespace Wargame.Validation.Tests.Cases;

/// <summary>Consent, fear, migration and neighbours (MODEL 3.9, V21; MODEL 1c, 22 and 33 to 42).</summary>
public static class WashingtonCases
{
    private const string Port = "triborder";

    /// <summary>The cases.</summary>
    public static IReadOnlyList<Case> List { get; } =
    [
        new("V21", "Terror first: the neighbours of the Triborder help less than half as much", "BD-01 L40, L138", lab =>
            [AtMost("money for armed causes cut, terror first by people first", Cut(lab, "terror-first") / Cut(lab, "people-first"), 0.5),
             AtMost("Paraguay's trust, terror first less people first", Framed(lab, "terror-first").Last("paraguay.trust_us") - Framed(lab, "people-first").Last("paraguay.trust_us"), -5)])
            { Mechanisms = [35] },
        new("M22-migration", "Work at home keeps people at home", "BD-01 L174", lab => Develop(lab) is var run
            ? [AtMost("arrivals without papers, share of idle", run.Last("us.migration") / lab.Idle.At("us.migration", 16), 0.98)] : [])
            { Mechanisms = [22] },
        new("M33", "Arrivals make the country grow, the border poorer and congress angry", "BD-01 L108", lab => lab.Play(2, Blow("us.migration", 75)) is var run
            ? [AtLeast("cash in Washington, against idle", lab.Against(run, "us.cash"), 0.5),
               AtMost("living at the border, against idle", lab.Against(run, "us-border-people.subsistence"), -0.2),
               AtMost("political capital, against idle", lab.Against(run, "us.political_capital"), -0.5),
               AtLeast("living in the slums they left, against idle", lab.Against(run, "sv-slums.subsistence"), 0.2)] : [])
            { Mechanisms = [33] },
        new("M34", "Whether the border lets terror in is a belief, and the model shows it as one", "BD-01 L110", lab =>
            [Between("fear of an attack by arrivals, as the paper tells it", Fear(lab, "bd01"), 0.01, 2),
             Between("as today's evidence has it", Fear(lab, "evidence-2025"), 0, 0),
             AtLeast("as its believers have it, by the paper", Fear(lab, "plan-colombia-optimist") / Fear(lab, "bd01"), 2)])
            { Mechanisms = [34] },
        new("M36", "Who speaks of people's safety first gets more of what Washington wants", "BD-01 L158, L174", lab =>
            [AtLeast("trafficking cut by conditioned interdiction, people first by drugs first", Traffic(lab, "people-first") / Traffic(lab, "drugs-first"), 1.15),
             AtLeast("Guatemala's trust, people first against idle", lab.Against(lab.Play(8, InWashington("people-first")), "guatemala.trust_us"), 5)])
            { Mechanisms = [36] },
        new("M37", "Seeing a foreign power command turns people from it", "BD-01 L178", lab => lab.Play(8, Imposed("train-street-police", "gt-cities"), Imposed("elite-police", "gt-cities")) is var run
            ? [AtMost("view of the United States, against idle", lab.Against(run, "gt-slums.view_us"), -3),
               AtMost("Guatemala's trust, against idle", lab.Against(run, "guatemala.trust_us"), -5)] : [])
            { Mechanisms = [37] },
        new("M39", "A force of neighbours is accepted where a foreign army is not", "BD-01 L166", Forces) { Mechanisms = [39] },
        new("M40", "While nothing threatens it, Washington can afford patience", "BD-01 L158", lab =>
            [AtMost("political capital after an alarm, against idle", lab.Against(lab.Play(4, Blow("us.threat", 30)), "us.political_capital"), -3),
             Between("political capital after a quiet year, against idle", lab.Against(lab.Play(4, Blow("us.threat", -8)), "us.political_capital"), -0.1, 0.1)])
            { Mechanisms = [40] },
        new("M41", "Rivals fade if left alone, and grow if confronted", "BD-01 L150", lab => lab.Play(12, InWashington("confront-rivals")) is var run
            ? [AtMost("pull of rivals left alone, after three years", lab.Idle.At("world.rival_influence", 12) - lab.Idle.At("world.rival_influence", 0), -2),
               AtLeast("pull of rivals confronted, against idle", lab.Against(run, "world.rival_influence"), 8),
               AtMost("Brazil's trust, against idle", lab.Against(run, "brazil.trust_us"), -4)] : [])
            { Mechanisms = [41] },
        new("M42", "A raid across a border strains neighbours, and the OAS calms them", "BD-01 L116", Raid) { Mechanisms = [42] },
        new("I26", "A fence stops few and offends many", "BD-01 L110", lab => lab.Play(12, InWashington("border-fence")) is var run
            ? [Between("arrivals, share of idle", run.Last("us.migration") / lab.Idle.At("us.migration", 12), 0.95, 1.01),
               AtMost("Mexico's trust, against idle", lab.Against(run, "mexico.trust_us"), -4)] : [])
            { Mechanisms = [33, 35] },
    ];

    private static Run Framed(Laboratory lab, string first) => lab.Play(12, InWashington(first), new Order("us", "finance-crackdown", Port, Mode.Joint, 12));

    private static double Cut(Laboratory lab, string first) => -Framed(lab, first).Moved($"{Port}.illicit_finance");

    private static double Traffic(Laboratory lab, string first) => lab.Idle.At("gt-cities.trafficking", 8)
        - lab.Play(8, InWashington(first), new Order("us", "interdiction", "gt-cities", Mode.Conditioned, 8)).Last("gt-cities.trafficking");

    private static double Fear(Laboratory lab, string profile) => Laboratory.Of(lab.Definition, profile) is var place
        ? place.Play(4, Blow("us.migration", 75)).Last("us.threat") - place.Play(4).Last("us.threat") : 0;

    private static Run Develop(Laboratory lab)
    {
        string[] places = ["sv-cities", "gt-cities", "hn-cities", "mx-chiapas"];
        return lab.Play(16, [.. places.Select(place => Requested("fund-rural-development", place))]);
    }

    private static IEnumerable<Measured> Forces(Laboratory lab)
    {
        var neighbours = lab.With(("oas.capacity", 50)).Play(8, new Order("oas", "peace-force", "ht-port-au-prince", Mode.Multilateral, 8));
        var foreigners = lab.Play(8, new Order("us", "us-troops", "ht-port-au-prince", Mode.Joint, 8));
        yield return AtLeast("Haiti its own master under neighbours, against idle", lab.Against(neighbours, "haiti.sovereign_standing"), -2);
        yield return AtLeast("safety under neighbours, against idle", lab.Against(neighbours, "ht-port-au-prince.safety"), 4);
        yield return AtMost("Haiti its own master under foreign soldiers, against idle", lab.Against(foreigners, "haiti.sovereign_standing"), -8);
        yield return AtMost("Brazil's trust in those who sent them, against idle", lab.Against(foreigners, "brazil.trust_us"), -4);
    }

    private static IEnumerable<Measured> Raid(Laboratory lab)
    {
        Deed raid = Home("colombia", "cross-border-pursuit", "co-south", 1);
        var alone = lab.Play(4, raid);
        var calmed = lab.Play(4, raid, new Order("oas", "good-offices", "colombia", Mode.Requested, 3) { From = 2 });
        yield return AtLeast("quarrel with neighbours after the raid, against idle", alone.At("colombia.neighbour_tension", 1) - lab.Idle.At("colombia.neighbour_tension", 1), 8);
        yield return AtMost("standing after a year, against idle", lab.Against(alone, "colombia.standing"), -2);
        yield return AtMost("quarrel with good offices less without", calmed.Last("colombia.neighbour_tension") - alone.Last("colombia.neighbour_tension"), -8);
    }
}
