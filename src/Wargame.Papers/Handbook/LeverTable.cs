using Wargame.Papers.Writing;

namespace Wargame.Papers.Handbook;

/// <summary>What control can do while people play.</summary>
internal static class LeverTable
{
    public static void Write(Html page, Material from)
    {
        page.Add("h2", from.Say($"Your levers"));
        using (page.In("table", "levers"))
        {
            Lever(page, from.Say($"The clock"), from.Say($"Add one minute or five, pause with a reason, go on. In a pause every deadline stands still."));
            Lever(page, from.Say($"Injects"), from.Say($"Send now, hold, skip, set for another turn, change the words, write your own. Use them when a team does not do what you expected."));
            Lever(page, from.Say($"Rulings"), from.Say($"In adjudication: change a number, veto an order, turn a draw round, switch a rule off. Each with a reason that is kept."));
            Lever(page, from.Say($"Free-text orders"), from.Say($"Judge what no rule foresees: decide, let the teams estimate, or draw at a chance that you set."));
            Lever(page, from.Say($"Who knows what"), from.Say($"Tell a team more or less of any number, order or agreement; a rumour may be wrong."));
            Lever(page, from.Say($"People"), from.Say($"A new key for a dead phone, a bot for an empty team, another role, an announcement to all."));
            Lever(page, from.Say($"Going back"), from.Say($"Rewind to any phase on a branch. Nothing is deleted, and the lines can be compared."));
        }
    }

    private static void Lever(Html page, string name, string text)
    {
        using (page.In("tr"))
            page.Add("th", name).Add("td", text);
    }
}
