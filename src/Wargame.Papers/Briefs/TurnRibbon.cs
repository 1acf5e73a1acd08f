using Wargame.Papers.Writing;
using Wargame.Sessions;

namespace Wargame.Papers.Briefs;

/// <summary>The phases of a turn in a row, with their minutes.</summary>
internal static class TurnRibbon
{
    public static void Write(Html page, Material from)
    {
        page.Add("h2", from.Say($"How a turn goes"));
        using (page.In("ol", "ribbon"))
        {
            foreach (var step in TurnSteps.Of(from).Where(step => step.Phase != Phase.Adjudication))
            {
                using (page.In("li"))
                {
                    page.Add("b", step.Name).Add("span", step.Time, "time");
                    page.Add("span", step.Teams);
                }
            }
        }
    }
}
