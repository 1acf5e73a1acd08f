using Orleans.Concurrency;
using Wargame.Protocol.Pages;

namespace Wargame.Grains.Desks;

/// <summary>A web node that shows a desk to browsers.</summary>
public interface IDeskObserver : IGrainObserver
{
    /// <summary>The desk's page is new.</summary>
    [OneWay]
    Task Show(DeskPage page);

    /// <summary>Others of the team write now.</summary>
    [OneWay]
    Task Editing(EditorView[] editors);

    /// <summary>A seat was freed: its browsers are told and let go.</summary>
    [OneWay]
    Task Dismiss(string seatId, string why);

    /// <summary>Every browser at the desk is told and let go.</summary>
    [OneWay]
    Task LetGo(string why);
}
