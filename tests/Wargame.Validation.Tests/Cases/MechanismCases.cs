using static Wargame.Validation.Tests.Deed;
using static Wargame.Validation.Tests.Measured;

namespace Wargame.Validation.Tests.Cases;

/// <summary>Mechanisms of MODEL 1c on the land that no case of MODEL 3.9 shows by itself.</summary>
public static class MechanismCases
{
    private const int Quarters = 12;

    /// <summary>The cases.</summary>
    public static IReadOnlyList<Case> List { get; } =
    [
        new("M1", "More coca where a group rules is more money for the group", "BD-01 L56", lab =>
            [AtLeast("money of the FARC, against idle", Against(lab, lab.Play(Quarters, Blow("co-south.coca", 60000)), "farc.cash"), 5)]) { Mechanisms = [1] },
        new("M5", "Growers who leave the group do not join the state", "BD-01 L74", lab => lab.Play(16, Blow("farc.predation", 40)) is var run
            ? [AtMost("bond to the group, against idle", Against(lab, run, "co-south-growers.bond_group"), -2),
               Between("bond to the state, against idle", Against(lab, run, "co-south-growers.bond_state"), -2, 2)] : []) { Mechanisms = [4, 5] },
        new("M6", "What the army learns comes from deserters first: with the people's trust gone it still finds insurgents", "BD-01 L74", lab =>
            [AtMost("fighters under a built-up army whom the people distrust, share of idle",
                lab.Play(Quarters, Home("colombia", "army-build-up", "co-south"), Blow("co-south-growers.bond_state", -25)).Last("co-south.fighters") / lab.Idle.At("co-south.fighters", Quarters), 0.97)])
            { Mechanisms = [6] },
        new("M7", "An army on the roads takes the group's money, eradication does not", "BD-01 L74", lab =>
            [AtMost("money of three years with the army on the roads, by the same under eradication",
                Gained(lab.Play(Quarters, Requested("military-aid", "co-south"), Requested("military-aid", "co-north")))
                / Gained(lab.Play(Quarters, Requested("eradicate", "co-south"), Requested("eradicate", "co-north"))), 0.97)]) { Mechanisms = [7] },
        new("M10", "Insurgents let coca spread", "BD-01 L66", lab =>
            [AtLeast("coca, share of idle", lab.Play(Quarters, Blow("co-south.fighters", 6000)).Last("co-south.coca") / lab.Idle.At("co-south.coca", Quarters), 1.005)]) { Mechanisms = [10] },
        new("M11", "Drug money buys an armed group political weight", "BD-01 L68", lab =>
            [AtLeast("weight of the militias, against idle", Against(lab, lab.Play(Quarters, Blow("co-north.trafficking", 25)), "new-militias.political_weight"), 1)]) { Mechanisms = [11] },
        new("M12", "An amnesty without the state leaves new militias, fewer where the state is", "BD-01 L76", Amnesty) { Mechanisms = [12] },
        new("M15", "A weaker state lets more trade in, and the trade weakens honest work", "BD-01 L26, L152", lab => lab.Play(Quarters, Blow("co-north.justice", -15)) is var run
            ? [AtLeast("trafficking, against idle", Against(lab, run, "co-north.trafficking"), 0.5),
               AtMost("legal living, against idle", Against(lab, run, "co-north.legal_livelihood"), -0.02)] : []) { Mechanisms = [15] },
        new("M18", "A state that only strikes loses people for long", "BD-01 L144-146", lab =>
            [AtMost("bond to the state four years after a year of spraying, against idle", lab.Play(20, Requested("eradicate", "co-south", 4)) is var run ? Against(lab, run, "co-south-growers.bond_state") : 0, -1)])
            { Mechanisms = [18] },
        new("M21", "A boom divides where nothing is shared out", "BD-01 L136", lab =>
            [AtLeast("inequality in Peru, against idle", Against(lab, lab.Play(Quarters, Blow("world.commodity_prices", 40)), "peru.inequality"), 1),
             AtMost("the same with payments to the poor, against the boom alone",
                lab.Play(Quarters, Blow("world.commodity_prices", 40), Home("peru", "targeted-subsidy", "pe-huallaga")).Last("peru.inequality")
                - lab.Play(Quarters, Blow("world.commodity_prices", 40)).Last("peru.inequality"), -0.5)]) { Mechanisms = [21] },
        new("M22", "Comprehensive development lessens coca", "BD-01 L174", lab =>
            [AtMost("coca, share of idle", lab.Play(Quarters, Requested("fund-rural-development", "co-south"), Requested("train-street-police", "co-south")).Last("co-south.coca") / lab.Idle.At("co-south.coca", Quarters), 0.9)])
            { Mechanisms = [22] },
    ];

    private static double Against(Laboratory lab, Run run, string key) => run.Last(key) - lab.Idle.At(key, run.Turns);

    private static double Gained(Run run) => run.Moved("farc.cash");

    private static IEnumerable<Measured> Amnesty(Laboratory lab)
    {
        double New(Laboratory place) => place.Play(4, Home("colombia", "amnesty", "co-north", 4)).Moved("co-north.successor_militias");
        var weak = New(lab);
        yield return AtLeast("new militiamen", weak, 100);
        yield return AtMost("where justice is 60 and legal living 55, by what they are", New(lab.With(("co-north.justice", 60), ("co-north.legal_livelihood", 55))) / weak, 0.6);
    }
}
