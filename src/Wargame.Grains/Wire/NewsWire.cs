using Wargame.Papers;
using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Injects as news.</summary>
internal static class NewsWire
{
    public static NewsView ToWire(this Seen.NewsView news) => new(
        news.Inject.Id, news.Turn, news.TurnLabel, news.Inject.Channel.Word(), news.Inject.From, news.Inject.Title,
        HtmlText.FromMarkdown(news.Inject.Text), news.Private);

    public static ControlNewsView ToControl(this Seen.NewsView news) => new(news.ToWire(), news.To, news.Inject.Expected);

    public static ReviewNews ToReview(this Seen.NewsView news) => new(news.ToWire(), news.To);

    public static MselRow ToWire(this Seen.MselRow row, ScenarioDefinition scenario)
    {
        var inject = row.Inject;
        var turn = row.SetFor ?? inject.Turn;
        return new(
            inject.Serial, inject.Id, row.Type.Word(), row.Status.Word(), inject.Channel.Word(), inject.From, row.To, inject.Title, inject.Text,
            HtmlText.FromMarkdown(inject.Text), turn, turn is { } set ? scenario.TurnLabel(set) : "", inject.When?.Text ?? "",
            row.SentTurn is { } came ? scenario.TurnLabel(came) : "", row.SentAt, inject.Expected, inject.Objective, inject.Responsible, inject.Remarks,
            row.Reason, row.OnTheSpot, row.Reworded || row.SetFor is not null, inject.Citation.Source, row.By,
            [.. inject.Custom.Select(field => new CustomFieldView(field.Name, field.Text))]);
    }
}
