using System.Collections.Immutable;
using Wargame.Papers.Briefs;
using Wargame.Papers.CueCards;
using Wargame.Papers.Guides;
using Wargame.Papers.Handbook;
using Wargame.Papers.Msel;
using Wargame.Papers.Writing;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;

namespace Wargame.Papers;

/// <summary>All papers of a scenario, in the language of its rules. Each is written when it is asked for.</summary>
public sealed class PaperSet
{
    /// <summary>The file name of the index.</summary>
    public const string IndexFile = "index.html";

    private readonly Material _material;
    private readonly PaperSize _size;

    /// <param name="rules">The rules of the scenario, in the reader's language.</param>
    /// <param name="size">The sheet.</param>
    public PaperSet(SessionRules rules, PaperSize size = PaperSize.A4)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (_material, _size) = (new Material(rules), size);
        Papers = [.. All()];
    }

    /// <summary>The papers, in the order of the index.</summary>
    public ImmutableArray<Paper> Papers { get; }

    /// <summary>The page that leads to the others.</summary>
    /// <param name="choices">Other languages and sheets, where there are any.</param>
    public PrintedPage Index(params IEnumerable<PaperChoice> choices) =>
        Frame.Around(_material, new PageSetup(_material.Scenario.Title, _size), page => IndexPage.Write(page, _material, Papers, [.. choices]));

    /// <summary>The page with a file name, or null.</summary>
    public PrintedPage? Find(string file) =>
        file == IndexFile ? Index() : Papers.FirstOrDefault(paper => paper.File == file) is { } found ? Page(found) : null;

    /// <summary>A paper's page.</summary>
    public PrintedPage Page(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var setup = new PageSetup(paper.Title, _size) { Landscape = paper.Kind == PaperKind.Msel, Footer = $"{_material.Scenario.Title} · {paper.Readers}" };
        return Frame.Around(_material, setup, page => Write(page, paper));
    }

    private void Write(Html page, Paper paper)
    {
        switch (paper.Kind)
        {
            case PaperKind.Brief:
                BriefPaper.Write(page, _material, _material.Scenario.Team(paper.Actor)!, _size);
                break;
            case PaperKind.CueCards:
                CueCardPaper.Write(page, _material);
                break;
            case PaperKind.Msel:
                MselPaper.Write(page, _material);
                break;
            case PaperKind.Handbook:
                HandbookPaper.Write(page, _material);
                break;
            case PaperKind.Guides:
                GuidePaper.Write(page, _material);
                break;
            default:
                using (page.In("article", "sponsor"))
                    page.Markdown(_material.Scenario.SponsorSheet);
                break;
        }
    }

    private IEnumerable<Paper> All()
    {
        var control = _material.Say($"For control alone");
        foreach (var team in _material.Scenario.Teams)
            yield return Brief(team);
        yield return new("cue-cards.html", PaperKind.CueCards, _material.Say($"Cue cards"), _material.Say($"For control, to cut and hand out one by one"), "");
        yield return new("msel.html", PaperKind.Msel, _material.Say($"Master scenario events list"), control, "");
        yield return new("handbook.html", PaperKind.Handbook, _material.Say($"Controller’s handbook"), control, "");
        if (TrainingObjective.Of(_material.World).Any())
            yield return new("evaluation.html", PaperKind.Guides, _material.Say($"Exercise evaluation guides"), _material.Say($"For evaluators and control alone"), "");
        if (_material.Scenario.SponsorSheet.Length > 0)
            yield return new("sponsor.html", PaperKind.Sponsor, _material.Say($"Sponsor’s sheet"), _material.Say($"For whoever asked for the session"), "");
    }

    private Paper Brief(TeamDefinition team)
    {
        var name = _material.Name(team.Actor);
        return new($"brief-{team.Actor}.html", PaperKind.Brief, _material.Say($"Brief: {name}"), _material.Say($"For the team of {name} alone"), team.Actor);
    }
}
