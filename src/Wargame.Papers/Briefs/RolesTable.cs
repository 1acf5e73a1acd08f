using Wargame.Papers.Writing;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Views;

namespace Wargame.Papers.Briefs;

/// <summary>A team's roles, what each may do, and who must sign.</summary>
internal static class RolesTable
{
    public static void Write(Html page, Material from, TeamView view)
    {
        page.Add("h2", from.Say($"Your people"));
        using (page.In("table", "roles"))
        {
            Columns(page, from);
            foreach (var role in view.Roles)
            {
                using (page.In("tr"))
                {
                    page.Add("th", role.Title);
                    foreach (var right in RightWords.All)
                        page.Add("td", role.May.Contains(right) ? "●" : "–");
                }
            }
        }
        page.Add("p", SignOff(from, view), "note");
    }

    private static void Columns(Html page, Material from)
    {
        using (page.In("tr"))
        {
            using (page.In("td"))
            {
            }
            page.Add("td", from.Say($"Drafts orders")).Add("td", from.Say($"Signs")).Add("td", from.Say($"Answers requests and cards")).Add("td", from.Say($"Writes agreements"));
        }
    }

    private static string SignOff(Material from, TeamView view)
    {
        var signers = view.Roles.Where(role => role.May.Contains(SeatRight.Sign)).Select(role => role.Title).ToList();
        if (signers.Count == 1)
            return from.Say($"Orders count when they are signed: {signers[0]} signs.");
        return view.SignOff switch
        {
            SignOffRule.One => from.Say($"Orders count when one of those who may sign has signed."),
            SignOffRule.Majority => from.Say($"Orders count when more than half of those who may sign have signed."),
            _ => from.Say($"Orders count when all who may sign have signed."),
        };
    }
}
