using Wargame.Papers.Writing;
using Wargame.World.Definition;

namespace Wargame.Papers.Handbook;

/// <summary>How the teams act that nobody plays, so that control can speak for them.</summary>
internal static class DoctrinePages
{
    // Written out for all its targets a doctrine is long; its reasons are few.
    private const int Most = 12;

    public static void Write(Html page, Material from)
    {
        page.Add("h2", from.Say($"When nobody plays a team"));
        page.Add("p", from.Say($"Its doctrine gives the orders that it thinks worth most and can pay. Speak for it in the room by these reasons."), "note");
        using (page.In("div", "doctrines"))
        {
            foreach (var actor in from.World.Entities.Where(entity => entity.IsActor))
            {
                if (Of(from.World, actor) is { } doctrine)
                    One(page, from, actor, doctrine);
            }
        }
    }

    private static DoctrineDefinition? Of(WorldDefinition world, EntityDefinition actor) =>
        world.Doctrines.FirstOrDefault(doctrine => doctrine.Actor == actor.Id)
        ?? world.Doctrines.FirstOrDefault(doctrine => doctrine.Actor is null && doctrine.Kind == actor.Kind);

    private static void One(Html page, Material from, EntityDefinition actor, DoctrineDefinition doctrine)
    {
        using (page.In("section", "item"))
        {
            using (page.In("h3"))
            {
                if (from.Scenario.Team(actor.Id) is { } team)
                    page.Raw(TeamMark.Of(team, 14));
                page.Text(actor.Name);
            }
            using (page.In("ul"))
            {
                foreach (var (instrument, because) in Reasons(from, doctrine).Take(Most))
                {
                    using (page.In("li"))
                        page.Add("b", instrument).Text(" ").Add("span", because);
                }
            }
        }
    }

    private static IEnumerable<(string Instrument, string Because)> Reasons(Material from, DoctrineDefinition doctrine) =>
        doctrine.Preferences.Where(preference => preference.Because.Length > 0)
            .Select(preference => (from.Rules.Instrument(preference.Instrument)?.Name ?? preference.Instrument, preference.Because)).Distinct();
}
