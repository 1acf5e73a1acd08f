using System.Collections.Immutable;
using Wargame.Doctrines.Search;
using Wargame.World;

namespace Wargame.Review.Search;

/// <summary>
/// Thousands of random campaigns, asked two questions: is there a package of orders that is best for every mandate at once, and is there an
/// instrument that is never part of a good one?
/// </summary>
public static class StrategySearch
{
    /// <summary>A campaign is good for a mandate when no more than one in so many does better.</summary>
    private const int GoodOneIn = 10;

    /// <summary>Plays the campaigns, on all cores; the report does not depend on how many there are.</summary>
    /// <param name="model">The world; it needs mandates.</param>
    /// <param name="campaigns">How many, at least 10.</param>
    /// <param name="seed">The first campaign's seed; the others follow.</param>
    /// <param name="progress">Told after each campaign, from any thread; may be null.</param>
    public static SearchReport Run(WorldModel model, int campaigns, ulong seed, Action? progress = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(campaigns, GoodOneIn);
        var outcomes = new CampaignOutcome[campaigns];
        Parallel.For(0, campaigns, place =>
        {
            outcomes[place] = RandomCampaign.Play(model, seed + (ulong)place);
            progress?.Invoke();
        });
        return Judge(model, outcomes);
    }

    /// <summary>What the campaigns say.</summary>
    /// <param name="model">The world that they were played in.</param>
    /// <param name="outcomes">How they ended; at least one.</param>
    public static SearchReport Judge(WorldModel model, IReadOnlyList<CampaignOutcome> outcomes)
    {
        var mandates = model.Definition.Mandates;
        ImmutableArray<MandateFinding> findings = [.. mandates.Select((mandate, place) => Judge(mandate.Actor, [.. outcomes.Select(one => one.Scores[place])]))];
        ImmutableArray<ulong> best =
        [
            .. outcomes.Where(one => findings.Select((finding, place) => one.Scores[place] >= finding.Best).All(holds => holds)).Select(one => one.Seed),
        ];
        return new(outcomes.Count, findings, best, [.. model.Definition.Instruments.Select(instrument => Judge(instrument.Id, outcomes, findings))]);
    }

    private static MandateFinding Judge(string actor, ImmutableArray<double> scores)
    {
        var sorted = scores.Sort();
        return new(actor, sorted[0], sorted[sorted.Length / 2], sorted[^Math.Max(1, sorted.Length / GoodOneIn)], sorted[^1]);
    }

    /// <summary>An instrument is good for whoever orders it: it is looked for in the orderer's own good campaigns, and in anybody's when the orderer has no mandate.</summary>
    private static InstrumentFinding Judge(string instrument, IReadOnlyList<CampaignOutcome> outcomes, ImmutableArray<MandateFinding> findings)
    {
        var (used, good, luck) = (0, 0, 0.0);
        foreach (var outcome in outcomes)
        {
            var orderers = outcome.Moves.Where(move => move.Instrument == instrument).Select(move => move.Actor).ToList();
            if (orderers.Count == 0)
                continue;
            used++;
            var judged = Enumerable.Range(0, findings.Length).Where(place => orderers.Contains(findings[place].Actor)).ToList();
            if ((judged.Count > 0 ? judged : Enumerable.Range(0, findings.Length)).Any(place => IsGood(outcome, place)))
                good++;
        }

        foreach (var outcome in outcomes)
            luck += Enumerable.Range(0, findings.Length).Count(place => IsGood(outcome, place)) / (double)Math.Max(1, findings.Length);
        return new(instrument, used, good, used == 0 || luck == 0 ? 0 : good / (double)used / (luck / outcomes.Count));

        bool IsGood(CampaignOutcome outcome, int place) => outcome.Scores[place] >= findings[place].Good;
    }
}

/// <summary>What a search found.</summary>
/// <param name="Campaigns">How many campaigns.</param>
/// <param name="Mandates">How far each mandate was met.</param>
/// <param name="BestForAll">Seeds of campaigns that were best for every mandate at once; a sound scenario has none.</param>
/// <param name="Instruments">What each instrument was worth.</param>
public sealed record SearchReport(
    int Campaigns, ImmutableArray<MandateFinding> Mandates, ImmutableArray<ulong> BestForAll, ImmutableArray<InstrumentFinding> Instruments)
{
    /// <summary>Instruments that were ordered and were never part of a good campaign.</summary>
    public IEnumerable<InstrumentFinding> Useless => Instruments.Where(one => one.Used > 0 && one.InGood == 0);

    /// <summary>Instruments that nobody could order in any campaign.</summary>
    public IEnumerable<InstrumentFinding> NeverUsed => Instruments.Where(one => one.Used == 0);
}

/// <summary>How far a mandate was met over all campaigns, 0 to 100.</summary>
/// <param name="Actor">Whose it is.</param>
/// <param name="Worst">The least.</param>
/// <param name="Middle">The median.</param>
/// <param name="Good">One campaign in ten did as well.</param>
/// <param name="Best">The most.</param>
public sealed record MandateFinding(string Actor, double Worst, double Middle, double Good, double Best);

/// <summary>What an instrument was worth.</summary>
/// <param name="Instrument">Its id.</param>
/// <param name="Used">Campaigns in which it was ordered.</param>
/// <param name="InGood">Those of them that were good for an orderer's mandate.</param>
/// <param name="Lift">How much likelier a campaign with it was to be good than any; 1 is no difference.</param>
public sealed record InstrumentFinding(string Instrument, int Used, int InGood, double Lift);
