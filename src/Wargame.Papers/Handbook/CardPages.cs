using Wargame.Papers.Writing;
using Wargame.World.Definition;

namespace Wargame.Papers.Handbook;

/// <summary>The cards of the crisis: what each team may be asked, what it may answer, and what silence means.</summary>
internal static class CardPages
{
    public static void Write(Html page, Material from)
    {
        if (from.World.Cards.IsEmpty)
            return;
        page.Add("h2", from.Say($"Cards of the crisis"));
        foreach (var card in from.World.Cards)
            Card(page, from, card);
    }

    private static void Card(Html page, Material from, ChoiceCardDefinition card)
    {
        using (page.In("section", "item"))
        {
            using (page.In("h3"))
                page.Text($"{from.Name(card.Actor)}: {card.Title}");
            CrisisPages.Formula(page, from.Say($"Asked when: "), card.OpensWhen);
            using (page.In("ul", "options"))
            {
                foreach (var option in card.Options)
                {
                    using (page.In("li"))
                    {
                        page.Add("b", option.Label).Text(" ").Add("span", option.Text);
                        if (option.Id == card.Default)
                            page.Text(" ").Add("em", from.Say($"(what silence chooses)"));
                    }
                }
            }
        }
    }
}
