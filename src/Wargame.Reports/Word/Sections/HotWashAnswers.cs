using Wargame.Reports.Word.Writing;
using Wargame.Sessions.HotWash;
using Wargame.Sessions.Scenarios;

namespace Wargame.Reports.Word.Sections;

/// <summary>What people answered in the hot wash, grouped as the room saw it.</summary>
internal static class HotWashAnswers
{
    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Hot wash"));
        paper.Add(from.Say($"Answers are nobody’s: nothing in the record says who gave which. Those that control did not show are not here."), "Note");
        foreach (var view in from.Review.HotWash)
        {
            paper.Heading(2, Question(from, view.Question));
            if (view.Clusters.IsEmpty)
                paper.Add(from.Say($"No answer was shown."));
            foreach (var cluster in view.Clusters.Where(cluster => cluster.Name.Length > 0))
                Together(paper, cluster);
            paper.Points(view.Clusters.Where(cluster => cluster.Name.Length == 0).SelectMany(cluster => cluster.Answers).Select(answer => answer.Text));
        }
    }

    private static void Together(WordPaper paper, Cluster cluster)
    {
        paper.Heading(3, $"{cluster.Name} ({cluster.Answers.Length})");
        paper.Points(cluster.Answers.Select(answer => answer.Text));
    }

    private static string Question(Material from, HotWashQuestion question) => question switch
    {
        { Ask.Length: > 0 } => question.Ask,
        { Id: "surprise" } => from.Say($"What surprised you?"),
        { Id: "otherwise" } => from.Say($"What would you do otherwise?"),
        _ => from.Say($"What do you take away?"),
    };
}
