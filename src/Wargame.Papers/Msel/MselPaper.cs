using Wargame.Papers.Writing;
using Wargame.World.Definition;

namespace Wargame.Papers.Msel;

/// <summary>The master scenario events list as a table by turns, with room to write when each came.</summary>
internal static class MselPaper
{
    private const int ColumnCount = 7;

    public static void Write(Html page, Material from)
    {
        page.Add("p", from.Scenario.Title, "kicker");
        page.Add("h1", from.Say($"Master scenario events list"));
        using (page.In("table", "msel"))
        {
            Columns(page, from);
            foreach (var group in from.World.Injects.GroupBy(Group).OrderBy(group => group.Key))
            {
                using (page.In("tbody"))
                {
                    using (page.In("tr", "turn"))
                        page.Over(ColumnCount, Heading(from, group.Key));
                    foreach (var inject in group)
                        Row(page, from, inject);
                }
            }
        }
    }

    // Injects of a turn stand under it; then those on a condition, then those that only control sends.
    private static int Group(InjectDefinition inject) => inject.Turn ?? (inject.When is null ? int.MaxValue : int.MaxValue - 1);

    private static string Heading(Material from, int group) => group switch
    {
        int.MaxValue => from.Say($"Sent by hand"),
        int.MaxValue - 1 => from.Say($"When a condition holds"),
        _ => from.Say($"Turn {group} · {from.Scenario.TurnLabel(group)}"),
    };

    private static void Columns(Html page, Material from)
    {
        using (page.In("thead"))
        using (page.In("tr"))
        {
            page.Add("th", from.Say($"No.")).Add("th", from.Say($"Inject")).Add("th", from.Say($"From and to")).Add("th", from.Say($"Expected action"))
                .Add("th", from.Say($"Objective")).Add("th", from.Say($"Responsible, remarks")).Add("th", from.Say($"Sent, seen"));
        }
    }

    private static void Row(Html page, Material from, InjectDefinition inject)
    {
        using (page.In("tr"))
        {
            page.Add("td", from.Say($"{inject.Serial}"), "serial");
            using (page.In("td", "inject"))
            {
                page.Add("b", inject.Title);
                using (page.In("div", "prose"))
                    page.Markdown(inject.Text);
                Trigger(page, from, inject);
            }
            using (page.In("td"))
            {
                page.Add("b", InjectWords.Of(from, inject.Channel));
                page.Add("div", inject.From);
                page.Add("div", from.Say($"To: {from.Names(inject.To)}"));
            }
            foreach (var text in (string[])[inject.Expected, inject.Objective])
            {
                using (page.In("td"))
                    page.Text(text);
            }
            using (page.In("td"))
            {
                page.Add("div", inject.Responsible).Add("div", inject.Remarks);
                foreach (var field in inject.Custom)
                    page.Add("div", $"{field.Name}: {field.Text}");
            }
            using (page.In("td"))
            {
            }
        }
    }

    private static void Trigger(Html page, Material from, InjectDefinition inject)
    {
        if (inject.When is not { } when)
            return;
        using (page.In("p", "trigger"))
        {
            page.Text(inject.Turn is null && inject.NotBefore > 1 ? from.Say($"From turn {inject.NotBefore}, when: ") : from.Say($"Comes if: "));
            page.Add("code", when.Text);
        }
    }
}
