using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Crises.</summary>
internal static class CrisisWire
{
    public static CrisisView ToWire(this Seen.CrisisView view) => new(view.Crisis.Id, view.Crisis.Name, view.State.Word(), view.Since, view.Hazard);

    public static ControlCrisisView ToControl(this Seen.CrisisView view) => new(
        view.ToWire(), view.To, view.Crisis.OnWhen.Text, view.Crisis.OffWhen?.Text ?? "", view.Crisis.Citation.Source);
}
