using static Wargame.Validation.Tests.Deed;
using static Wargame.Validation.Tests.Measured;

namespace Wargame.Validation.Tests.Cases;

/// <summary>Cartels, bribes, elite police and crime in politics (MODEL 3.9, V13 and V20; MODEL 1c, 23 to 29 and 38).</summary>
public static class CrimeCases
{
    private const string North = "mx-north";

    /// <summary>The cases.</summary>
    public static IReadOnlyList<Case> List { get; } =
    [
        new("V13", "A commission with the region's name on it and courts cut corruption; imposed they cost the government its name", "BD-01 L178", Commission) { Mechanisms = [37, 38] },
        new("V20", "Elite police without courts change sides", "BD-01 L126", Defection) { Mechanisms = [25] },
        new("M23", "Silver or lead takes courts apart", "BD-01 L124", lab => lab.Play(8, Home("cartels", "bribe-officials", North)) is var run
            ? [AtMost("police and courts, against idle", lab.Against(run, $"{North}.justice"), -3),
               AtLeast("corruption, against idle", lab.Against(run, "mexico.corruption"), 3)] : [])
            { Mechanisms = [23, 24] },
        new("M26", "The fall of a kingpin starts a war for his chair", "BD-01 L126; Calderón and others 2015", lab =>
            [AtLeast("most murders in the year after, share of opening", Peak(lab), 1.1),
             AtMost("safety in the streets, against idle", lab.Against(Hunt(lab), $"{North}.safety"), -0.5),
             AtLeast("political capital in the first turn, against idle", Hunt(lab).At("mexico.political_capital", 1) - lab.Idle.At("mexico.political_capital", 1), 1),
             Between("as today's evidence has it (36.5 per cent), most murders", Peak(Laboratory.Of(lab.Definition, "evidence-2025")), 1.2, 1.55)])
            { Mechanisms = [26] },
        new("M27", "Dirty money buys elections, and clean ones throw it out", "BD-01 L128", Elections) { Mechanisms = [27] },
        new("M28", "Obeying Washington's drug policy does not make the streets safer", "BD-01 L122", lab => lab.Play(12, Requested("eradicate", "co-south"), Requested("elite-police", "co-south")) is var run
            ? [AtMost("safety in the streets, against idle", lab.Against(run, "co-south.safety"), 1),
               AtLeast("murders, share of idle", run.Last("co-south.murders") / lab.Idle.At("co-south.murders", 12), 0.97)] : [])
            { Mechanisms = [28] },
        new("M29", "Better police and courts lower corruption", "BD-01 L164", lab =>
            [AtMost("corruption, against idle", lab.Against(lab.Play(12, Home("guatemala", "judiciary", "gt-cities"), Home("guatemala", "street-police", "gt-cities")), "guatemala.corruption"), -3)])
            { Mechanisms = [29] },
        new("M38", "A penetrated government makes little of courts that others pay for, unless a commission watches", "BD-01 L178", Penetrated) { Mechanisms = [38] },
        new("I22", "Fewer users at home weaken every trafficker", "BD-01 L168", lab => lab.Play(16, InWashington("demand-reduction")) is var run
            ? [AtMost("demand", run.Last("world.demand"), 88),
               AtMost("cartels' cash, share of idle", run.Last("cartels.cash") / lab.Idle.At("cartels.cash", 16), 0.985)] : [])
            { Mechanisms = [1] },
    ];

    private static Run Hunt(Laboratory lab) => lab.Play(4, Home("mexico", "kingpin-hunt", North, 2));

    private static double Peak(Laboratory lab) =>
        Hunt(lab) is var run ? Enumerable.Range(1, run.Turns).Max(turn => run.At($"{North}.murders", turn)) / run.At($"{North}.murders", 0) : 0;

    private static IEnumerable<Measured> Commission(Laboratory lab)
    {
        Deed Work(Wargame.World.Definition.Mode mode) => new Order("impunity-commission", "investigate-impunity", "guatemala", mode, Laboratory.Long);
        Deed Courts(Wargame.World.Definition.Mode mode) => new Order("us", "support-courts", "gt-cities", mode, Laboratory.Long);
        var owned = lab.Play(
            16, Home("guatemala", "invite-commission", "guatemala"), Work(Wargame.World.Definition.Mode.Multilateral), Courts(Wargame.World.Definition.Mode.Multilateral));
        var forced = lab.Play(16, Work(Wargame.World.Definition.Mode.Conditioned), Courts(Wargame.World.Definition.Mode.Imposed));
        yield return AtMost("corruption, against idle", lab.Against(owned, "guatemala.corruption"), -5);
        yield return AtLeast("own master, owned less forced", owned.Last("guatemala.sovereign_standing") - forced.Last("guatemala.sovereign_standing"), 5);
        yield return AtMost("corruption, owned less forced", owned.Last("guatemala.corruption") - forced.Last("guatemala.corruption"), -5);
        yield return AtMost("murders, share of idle", owned.Last("gt-cities.murders") / lab.Idle.At("gt-cities.murders", 16), 0.95);
    }

    private static IEnumerable<Measured> Defection(Laboratory lab)
    {
        Deed elite = Requested("elite-police", North);
        var alone = lab.Play(12, elite);
        var watched = lab.Play(12, elite, Requested("support-courts", North), Requested("train-street-police", North));
        var sold = lab.Play(12, elite, Home("cartels", "bribe-officials", North));
        yield return AtLeast("men who changed sides, without courts by with", alone.Last($"{North}.defectors") / watched.Last($"{North}.defectors"), 1.5);
        yield return AtLeast("murders, without courts as share of idle", alone.Last($"{North}.murders") / lab.Idle.At($"{North}.murders", 12), 1.05);
        yield return AtLeast("turf war, without courts less idle", lab.Against(alone, $"{North}.turf_war"), 0.05);
        yield return AtLeast("men who changed sides when the cartel pays, by when it does not", sold.Last($"{North}.defectors") / alone.Last($"{North}.defectors"), 1.2);
    }

    private static IEnumerable<Measured> Elections(Laboratory lab)
    {
        var bought = lab.Play(8, Home("cartels", "bribe-officials", "gt-cities"));
        var clean = lab.Play(8, Home("guatemala", "clean-elections", "guatemala"));
        yield return AtLeast("crime in politics where bribes flow, against idle", lab.Against(bought, "guatemala.crime_in_politics"), 3);
        yield return AtMost("crime in politics after clean elections, against idle", lab.Against(clean, "guatemala.crime_in_politics"), -5);
        yield return AtMost("corruption after clean elections, against idle", lab.Against(clean, "guatemala.corruption"), -0.3);
    }

    private static IEnumerable<Measured> Penetrated(Laboratory lab)
    {
        double Gain(double crime, params Deed[] more) =>
            lab.With(("guatemala.crime_in_politics", crime)) is var place
                ? place.Play(8, [Requested("support-courts", "gt-cities"), Requested("train-street-police", "gt-cities"), .. more]).Moved("gt-cities.justice") : 0;
        yield return AtMost("police and courts gained, penetrated by clean", Gain(85) / Gain(15), 0.92);
        yield return AtLeast("gained by the penetrated under a commission, by without", Gain(85, Home("guatemala", "invite-commission", "guatemala")) / Gain(85), 1.15);
    }
}
