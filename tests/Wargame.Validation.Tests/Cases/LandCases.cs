using static Wargame.Validation.Tests.Deed;
using static Wargame.Validation.Tests.Measured;

namespace Wargame.Validation.Tests.Cases;

/// <summary>Coca, growers, insurgents and development (MODEL 3.9, V1 to V9 and V12 to V18).</summary>
public static class LandCases
{
    private const int Quarters = Laboratory.Long;
    private static readonly string[] Colombia = ["co-south.coca", "co-north.coca"];
    private static readonly string[] Andes = [.. Colombia, "pe-huallaga.coca", "chapare.coca"];
    private static readonly string[] Fighters = ["co-south.fighters", "co-north.fighters"];

    /// <summary>The cases.</summary>
    public static IReadOnlyList<Case> List { get; } =
    [
        new("V1", "Record spraying without development leaves coca about where it was", "BD-01 L78", lab => Spray(lab) is var run
            ? [AtLeast("Colombia's coca, share of opening", run.Share(Colombia), 0.80), AtLeast("the Andes' coca", run.Share(Andes), 0.85)] : [])
            { Mechanisms = [9] },
        new("V2", "Spraying in Colombia moves coca to Peru and Bolivia", "BD-01 L78 (inference); Raffo López", lab =>
            [AtLeast("Peru's and Bolivia's coca, share of the idle run", Spray(lab).Sum("pe-huallaga.coca", "chapare.coca") / lab.Idle.Sum("pe-huallaga.coca", "chapare.coca"), 1.001)])
            { Mechanisms = [9] },
        new("V3", "Spraying under a group that can resist turns growers from the state to the group", "BD-01 L66, L140", lab => Spray(lab, 8) is var run
            ? [AtMost("growers' bond to the state, against idle", Against(lab, run, "co-south-growers.bond_state"), -5),
               AtLeast("growers' bond to the group, against idle", Against(lab, run, "co-south-growers.bond_group"), 5)] : [])
            { Mechanisms = [2, 3] },
        new("V4", "Spraying hardly moves the street price", "BD-01 L78", lab =>
            [Between("street price, share of idle", Spray(lab).Last("world.street_price") / lab.Idle.At("world.street_price", Quarters), 0.8, 1.2)])
            { Mechanisms = [9] },
        new("V5", "Military aid weakens the insurgents and leaves the coca", "BD-01 L72-78", lab => Arm(lab) is var run
            ? [Between("fighters, share of opening", run.Share(Fighters), 0.35, 0.65),
               Between("Colombia's coca, share of idle", run.Sum(Colombia) / lab.Idle.Sum(Colombia), 0.85, 1.15)] : [])
            { Mechanisms = [8, 10] },
        new("V6", "Armed spraying loses growers for the group without winning them for the state", "BD-01 L74", SprayUnderAnArmy)
            { Mechanisms = [4, 5, 6] },
        new("V7", "Development first and spraying then does better than the reverse", "BD-01 L58", Sequence) { Mechanisms = [2, 22] },
        new("V8", "A package that is imposed yields less than half", "BD-01 L178", lab =>
            [AtMost("legal living gained, imposed by requested", Gain(lab, "legal_livelihood"), 0.5), AtMost("police and courts gained", Gain(lab, "justice"), 0.5)])
            { Mechanisms = [37] },
        new("V9", "What is imposed costs the government its standing, what is requested does not", "BD-01 L178", lab =>
            [AtMost("own master, imposed", Package(lab, Imposed).Moved("colombia.sovereign_standing"), -5),
             AtLeast("own master, requested", Package(lab, Requested).Moved("colombia.sovereign_standing"), 0)])
            { Mechanisms = [37] },
        new("V12", "The same trade corrupts a weak state twice as fast", "BD-01 L124", WeakAndStrong) { Mechanisms = [23, 24] },
        new("V14", "Police and courts at half effort beat either alone at full", "BD-01 L162", Integrated) { Mechanisms = [19] },
        new("V15", "In Peru spraying feeds the Shining Path, and silence feeds it more", "BD-01 L90, L140", Sendero) { Mechanisms = [13] },
        new("V16", "Trade alone passes the countryside by; with development it helps", "BD-01 L170", Trade) { Mechanisms = [21] },
        new("V17", "American farm subsidies hold development back", "BD-01 L172", lab =>
            [AtMost("legal living gained with subsidies kept, by cut", (Develop(lab).Moved("co-south.legal_livelihood")) / Develop(lab, InWashington("cut-farm-subsidies")).Moved("co-south.legal_livelihood"), 0.85)])
            { Mechanisms = [22] },
        new("V18", "Dear food feeds the rising in Chiapas", "BD-01 L90", lab => lab.Play(8, Blow("world.food_prices", 40)) is var run
            ? [AtMost("living of the farmers, against idle", Against(lab, run, "chiapas-people.subsistence"), -1),
               AtLeast("their bond to the group", Against(lab, run, "chiapas-people.bond_group"), 0.3),
               AtLeast("Zapatistas under arms, share of idle", run.Last("mx-chiapas.fighters") / lab.Idle.At("mx-chiapas.fighters", 8), 1.001)] : [])
            { Mechanisms = [14] },
    ];

    private static double Against(Laboratory lab, Run run, string key) => run.Last(key) - lab.Idle.At(key, run.Turns);

    private static Run Spray(Laboratory lab, int turns = Quarters) => lab.Play(turns, Requested("eradicate", "co-south"), Requested("eradicate", "co-north"));

    private static Run Arm(Laboratory lab, params Deed[] more) => lab.Play(Quarters, [Requested("military-aid", "co-south"), Requested("military-aid", "co-north"), .. more]);

    private static Run Develop(Laboratory lab, params Deed[] more) => lab.Play(12, [Requested("fund-rural-development", "co-south"), .. more]);

    private static Run Package(Laboratory lab, Func<string, string, int, Deed.Order> by) => lab.Play(
        16, by("fund-rural-development", "co-south", 16), by("train-street-police", "co-south", 16), by("support-courts", "co-south", 16));

    private static double Gain(Laboratory lab, string gauge) =>
        Package(lab, Imposed).Moved($"co-south.{gauge}") / Package(lab, Requested).Moved($"co-south.{gauge}");

    private static IEnumerable<Measured> SprayUnderAnArmy(Laboratory lab)
    {
        var both = Arm(lab, Requested("eradicate", "co-south"), Requested("eradicate", "co-north"));
        yield return AtMost("bond to the group, against spraying alone", both.Last("co-south-growers.bond_group") - Spray(lab).Last("co-south-growers.bond_group"), -1);
        yield return AtMost("bond to the state, against the army alone", both.Last("co-south-growers.bond_state") - Arm(lab).Last("co-south-growers.bond_state"), -5);
    }

    private static IEnumerable<Measured> Sequence(Laboratory lab)
    {
        Deed.Order[] build = [Requested("fund-rural-development", "co-south", 12), Requested("train-street-police", "co-south", 12)];
        var spray = Requested("eradicate", "co-south", 12);
        var right = lab.Play(Quarters, [.. build, spray.Since(13)]);
        var wrong = lab.Play(Quarters, [spray, .. build.Select(one => one.Since(13))]);
        yield return AtMost("coca, right order by wrong order", right.Last("co-south.coca") / wrong.Last("co-south.coca"), 0.85);
        yield return AtLeast("bond to the state, right less wrong", right.Last("co-south-growers.bond_state") - wrong.Last("co-south-growers.bond_state"), 1);
        yield return AtMost("bond to the group, right less wrong", right.Last("co-south-growers.bond_group") - wrong.Last("co-south-growers.bond_group"), -1);
    }

    private static IEnumerable<Measured> WeakAndStrong(Laboratory lab)
    {
        double Growth(double justice)
        {
            var place = lab.With(("mx-north.justice", justice));
            return place.Play(8, Blow("mx-north.trafficking", 15)).Last("mexico.corruption") - place.Play(8).Last("mexico.corruption");
        }

        yield return AtLeast("corruption grown, weak by strong courts", Growth(22) / Growth(55), 2);
    }

    private static IEnumerable<Measured> Integrated(Laboratory lab)
    {
        double Justice(params Deed[] deeds) => lab.Play(12, deeds).Last("co-south.justice");
        var police = Requested("train-street-police", "co-south");
        var courts = Requested("support-courts", "co-south");
        var both = Justice(police.At(0.5), courts.At(0.5));
        yield return AtLeast("police and courts, both at half less police alone", both - Justice(police), 0.1);
        yield return AtLeast("police and courts, both at half less courts alone", both - Justice(courts), 0.1);
    }

    private static IEnumerable<Measured> Sendero(Laboratory lab)
    {
        var spray = Requested("eradicate", "pe-huallaga");
        var sprayed = lab.Play(16, spray).Last("pe-huallaga.fighters") / lab.Idle.At("pe-huallaga.fighters", 16);
        var silenced = lab.Play(16, spray, Home("peru", "bar-growers", "pe-huallaga")).Last("pe-huallaga.fighters") / lab.Idle.At("pe-huallaga.fighters", 16);
        yield return AtLeast("Shining Path, sprayed by idle", sprayed, 1.1);
        yield return AtLeast("Shining Path, sprayed and silenced by sprayed", silenced / sprayed, 1.02);
    }

    private static IEnumerable<Measured> Trade(Laboratory lab)
    {
        var agreement = Requested("trade-agreement", "colombia");
        yield return AtMost("legal living, agreement alone against idle", Against(lab, lab.Play(12, agreement), "co-south.legal_livelihood"), 0);
        yield return AtLeast("legal living, agreement and development less development alone", Develop(lab, agreement).Last("co-south.legal_livelihood") - Develop(lab).Last("co-south.legal_livelihood"), 0.5);
    }
}
