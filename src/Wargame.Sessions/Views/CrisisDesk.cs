using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>Crises, for those who are told of them: what is on, what may break out and with which hazard, what was said of it (MODEL 3.7).</summary>
internal static class CrisisDesk
{
    /// <summary>Comes before the injects of its turn.</summary>
    private const int First = 0;

    /// <summary>Comes after them.</summary>
    private const int Last = int.MaxValue;

    /// <summary>What is on, then what may break out, then what is near; for control also the rest.</summary>
    public static ImmutableArray<CrisisView> All(Sight sight) =>
    [
        .. sight.Rules.Model.CrisisOutlook(sight.Told)
            .Where(outlook => sight.Receives(outlook.Crisis.To))
            .Where(outlook => sight.SeesAll || outlook.Since is not null || outlook.Prospect != CrisisProspect.Far)
            .Select(outlook => new CrisisView(
                outlook.Crisis, StateOf(outlook), outlook.Since is { } since ? sight.Rules.Scenario.TurnLabel(since) : "", outlook.Hazard, sight.Names(outlook.Crisis.To)))
            .OrderBy(view => view.State)
            .ThenByDescending(view => view.Hazard),
    ];

    /// <summary>What was said when crises broke out and ended, in the turns that have begun.</summary>
    public static IEnumerable<(InjectDefinition News, int Turn)> Said(Sight sight)
    {
        var state = sight.State;
        var begun = state.Turns.Select(record => (record.Turn, record.Before));
        if (state.Turn > state.Turns.Length)
            begun = begun.Append((state.Turn, state.World));
        foreach (var (turn, before) in begun)
        {
            for (var place = 0; place < before.Crises.Length; place++)
            {
                var crisis = sight.World.Crises[place];
                if (before.Crises[place].Began == turn)
                    yield return (News(crisis, First, crisis.Id, crisis.Headline, crisis.Text), turn);
                else if (before.Crises[place].Ended == turn && crisis.HeadlineOver.Length > 0)
                    yield return (News(crisis, Last, crisis.Id + "-over", crisis.HeadlineOver, ""), turn);
            }
        }
    }

    private static CrisisState StateOf(CrisisOutlook outlook) => outlook.Since is not null ? CrisisState.On : outlook.Prospect switch
    {
        CrisisProspect.Possible => CrisisState.Possible,
        CrisisProspect.Near => CrisisState.Near,
        _ => CrisisState.Far,
    };

    private static InjectDefinition News(CrisisDefinition crisis, int serial, string id, string title, string text) =>
        InjectDefinition.Told(id, serial, title, text, crisis.Channel, crisis.From, crisis.To) with { Citation = crisis.Citation, At = crisis.At };
}
