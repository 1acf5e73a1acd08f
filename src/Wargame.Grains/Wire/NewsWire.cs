using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
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

    public static NextInjectView ToWire(this Seen.NextInjectView next) => new(
        next.Inject.Serial, next.Inject.Id, next.Inject.Title, next.Inject.Channel.Word(), next.To, next.Inject.Turn,
        next.Inject.When?.Text ?? "", next.Holds, next.Inject.Expected, next.Inject.Citation.Source);
}
