using Wargame.Papers.Writing;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Papers.Handbook;

/// <summary>What may break out by itself, and what climbs step by step.</summary>
internal static class CrisisPages
{
    public static void Write(Html page, Material from)
    {
        if (!from.World.Ladders.IsEmpty)
        {
            page.Add("h2", from.Say($"Ladders"));
            foreach (var ladder in from.World.Ladders)
                Ladder(page, from, ladder);
        }
        if (from.World.Crises.IsEmpty)
            return;
        page.Add("h2", from.Say($"Crises"));
        foreach (var crisis in from.World.Crises)
            Crisis(page, from, crisis);
    }

    private static void Ladder(Html page, Material from, LadderDefinition ladder)
    {
        using (page.In("section", "item"))
        {
            page.Add("h3", ladder.Name);
            using (page.In("ol", "rungs"))
            {
                foreach (var rung in ladder.Rungs)
                {
                    using (page.In("li"))
                        page.Add("b", rung.Name).Text(" ").Add("span", rung.Text);
                }
            }
            Formula(page, from.Say($"Chance of a step up: "), ladder.HazardUp);
            Formula(page, from.Say($"Chance of a step down: "), ladder.HazardDown);
        }
    }

    private static void Crisis(Html page, Material from, CrisisDefinition crisis)
    {
        using (page.In("section", "item"))
        {
            page.Add("h3", crisis.Name);
            using (page.In("div", "prose"))
                page.Markdown(crisis.Text);
            Formula(page, from.Say($"May break out when: "), crisis.OnWhen);
            Formula(page, from.Say($"Chance: "), crisis.Hazard);
            Formula(page, from.Say($"Ends when: "), crisis.OffWhen);
            page.Add("p", from.Say($"Told to: {from.Names(crisis.To)}"), "facts");
        }
    }

    /// <summary>A formula as its author wrote it: whoever runs the session may look it up in the files.</summary>
    internal static void Formula(Html page, string label, Formula? formula)
    {
        if (formula is null)
            return;
        using (page.In("p", "trigger"))
            page.Text(label).Add("code", formula.Text);
    }
}
