using static Wargame.Validation.Tests.Deed;
using static Wargame.Validation.Tests.Measured;

namespace Wargame.Validation.Tests.Cases;

/// <summary>Gangs, and people who live under them (MODEL 3.9, V10 and V11; MODEL 1c, 16 to 20 and 30).</summary>
public static class GangCases
{
    private const int Quarters = 16;
    private const string Place = "sv-cities";
    private const string People = "sv-slums";
    private const string Country = "el-salvador";

    /// <summary>The cases.</summary>
    public static IReadOnlyList<Case> List { get; } =
    [
        new("V10", "Deportation makes gangs over there stronger and deadlier, and costs trust", "BD-01 L100; Sviatschi 2020", lab =>
            lab.Play(Quarters, Deport) is var run
            ? [AtLeast("strength of the gang, share of idle", Strength(run) / Strength(lab.Idle, Quarters), 1.15),
               AtLeast("murders, share of idle", run.Last($"{Place}.murders") / lab.Idle.At($"{Place}.murders", Quarters), 1.05),
               AtMost("trust in Washington, against idle", lab.Against(run, $"{Country}.trust_us"), -5)] : [])
            { Mechanisms = [31] },
        new("V11", "The iron fist works for half a year; work, courts and a way out work for good", "BD-01 L102-104", IronFist) { Mechanisms = [32] },
        new("M16", "Where the state is absent the gang rules; where schools and clinics come it rules less", "BD-01 L96, L142", WhoRules) { Mechanisms = [16] },
        new("M17", "Police who beat people drive them from the state", "BD-01 L142-144", lab => lab.Play(8, Blow("rio-favelas.abuse", 20)) is var run
            ? [AtMost("bond to the state, against idle", lab.Against(run, "rio-slums.bond_state"), -0.8),
               AtLeast("rule of the gang, against idle", lab.Against(run, "rio-favelas.gang_rule"), 0.3),
               AtLeast("bond to the state if the beaters are tried, against not", lab.Play(8, Blow("rio-favelas.abuse", 20), Home("brazil", "punish-abuse", "rio-favelas")).Last("rio-slums.bond_state") - run.Last("rio-slums.bond_state"), 0.3)] : [])
            { Mechanisms = [17] },
        new("M18-slums", "A state that only strikes loses people, and they do not come back when it stops", "BD-01 L144-146", lab => lab.Play(Quarters, Home(Country, "mano-dura", Place, 8)) is var run
            ? [AtMost("bond to the state after two years of raids, against idle", run.At($"{People}.bond_state", 8) - lab.Idle.At($"{People}.bond_state", 8), -2),
               AtMost("and two years later", lab.Against(run, $"{People}.bond_state"), -1.5)] : [])
            { Mechanisms = [18] },
        new("M19", "Justice ties people to the state", "BD-01 L162", lab => lab.Play(Quarters, Home(Country, "judiciary", Place)) is var run
            ? [AtLeast("bond to the state, against idle", lab.Against(run, $"{People}.bond_state"), 1.5),
               AtMost("murders, share of idle", run.Last($"{Place}.murders") / lab.Idle.At($"{Place}.murders", Quarters), 0.95)] : [])
            { Mechanisms = [19] },
        new("M20", "Work and safe streets together prevent more murders than each by itself", "BD-01 L174", Together) { Mechanisms = [20] },
        new("M30", "Slums that are cut off feed gangs", "BD-01 L96", lab =>
            [AtLeast("members after work and schools are lost, share of idle", lab.Play(8, Blow($"{Place}.legal_livelihood", -15), Blow($"{Place}.services", -15)).Last($"{Place}.gang_members") / lab.Idle.At($"{Place}.gang_members", 8), 1.015)])
            { Mechanisms = [30] },
    ];

    private static Order Deport => InWashington("deport-gang-members") with { Target = Place };

    private static double Strength(Run run, int? turn = null) =>
        run.At($"{Place}.gang_members", turn ?? run.Turns) * run.At($"{Place}.gang_skill", turn ?? run.Turns);

    private static IEnumerable<Measured> IronFist(Laboratory lab)
    {
        var fist = lab.Play(Quarters, Home(Country, "mano-dura", Place));
        var all = lab.Play(
            Quarters, Home(Country, "slum-development", Place), Home(Country, "judiciary", Place), Home(Country, "street-police", Place), Home(Country, "gang-prevention", Place));
        yield return AtMost("members after half a year of raids, share of idle", fist.At($"{Place}.gang_members", 2) / lab.Idle.At($"{Place}.gang_members", 2), 0.99);
        yield return AtLeast("strength after four years of raids, share of idle", Strength(fist) / Strength(lab.Idle, Quarters), 0.95);
        yield return AtMost("strength after four years of work, courts and a way out", Strength(all) / Strength(lab.Idle, Quarters), 0.75);
    }

    private static IEnumerable<Measured> WhoRules(Laboratory lab)
    {
        var given = lab.Play(8, Home("city-gangs", "provide-order", "city-gangs"));
        var schools = lab.Play(Quarters, Home("brazil", "health-and-education", "rio-favelas"), Home("brazil", "street-police", "rio-favelas"));
        yield return AtLeast("rule of a gang that gives, against idle", lab.Against(given, "rio-favelas.gang_rule"), 2);
        yield return AtLeast("people's bond to it, against idle", lab.Against(given, "rio-slums.bond_group"), 1);
        yield return AtMost("rule of the gang where the state comes, against idle", lab.Against(schools, "rio-favelas.gang_rule"), -2);
    }

    private static IEnumerable<Measured> Together(Laboratory lab)
    {
        double Saved(params Deed[] deeds) => lab.Idle.At($"{Place}.murders", Quarters) - lab.Play(Quarters, deeds).Last($"{Place}.murders");
        var work = Home(Country, "rural-development", Place);
        var police = Home(Country, "street-police", Place);
        var both = Saved(work, police);
        yield return AtLeast("murders prevented by both less by police alone", both - Saved(police), 1);
        yield return AtLeast("murders prevented by both at half less the mean of each at full", Saved(work.At(0.5), police.At(0.5)) - (Saved(work) + Saved(police)) / 2, 0);
    }
}
