using Wargame.Papers.Writing;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Papers.Guides;

/// <summary>Exercise evaluation guides, one for each objective: what to watch for, where it would show, room to write, and a rating.</summary>
internal static class GuidePaper
{
    private const int Lines = 4;

    public static void Write(Html page, Material from)
    {
        page.Add("p", from.Scenario.Title, "kicker");
        page.Add("h1", from.Say($"Exercise evaluation guides"));
        page.Add("p", from.Say($"Write what you saw and heard, with the turn; rate when it is over. P: performed without challenges. S: with some challenges. M: with major challenges. U: unable to be performed."), "lead");
        var number = 0;
        foreach (var objective in TrainingObjective.Of(from.World))
            One(page, from, objective, ++number);
    }

    private static void One(Html page, Material from, TrainingObjective objective, int number)
    {
        using (page.In("section", "guide"))
        {
            using (page.In("header"))
            {
                page.Add("span", from.Say($"{number}"), "number").Add("h2", objective.Text);
                using (page.In("span", "ratings"))
                {
                    foreach (var letter in (string[])["P", "S", "M", "U"])
                        page.Add("span", letter);
                }
            }
            using (page.In("table"))
            {
                Columns(page, from);
                foreach (var inject in objective.Injects)
                    Row(page, from, inject);
            }
            page.Add("p", from.Say($"Evaluator, team, observations:"), "note");
            for (var line = 0; line < Lines; line++)
                page.In("div", "line").Dispose();
        }
    }

    private static void Columns(Html page, Material from)
    {
        using (page.In("tr"))
            page.Add("th", from.Say($"Inject")).Add("th", from.Say($"Watch for")).Add("th", from.Say($"Where it would show"));
    }

    private static void Row(Html page, Material from, InjectDefinition inject)
    {
        using (page.In("tr"))
        {
            using (page.In("td"))
            {
                page.Add("b", $"{inject.Serial}. {inject.Title}");
                page.Add("div", When(from, inject));
            }
            using (page.In("td"))
                page.Text(inject.Expected);
            using (page.In("td"))
            {
                page.Add("div", from.Say($"In the orders and words of: {from.Names(inject.To)}"));
                page.Add("div", string.Join(", ", TrainingObjective.Shows(from.World, inject)));
            }
        }
    }

    private static string When(Material from, InjectDefinition inject) => inject switch
    {
        { Turn: { } turn } => from.Say($"Turn {turn} · {from.Scenario.TurnLabel(turn)}"),
        { When: not null } => from.Say($"When a condition holds"),
        _ => from.Say($"Sent by hand"),
    };
}
