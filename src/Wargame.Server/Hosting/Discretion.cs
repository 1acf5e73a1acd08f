using System.Diagnostics;
using OpenTelemetry;

namespace Wargame.Server.Hosting;

/// <summary>
/// Takes from a trace what opens a door: the path of a request holds join codes and passes, and a lobby's grain goes by its code. The route
/// (<c>/api/join/{code}</c>) and the kind of the grain stay.
/// </summary>
internal sealed class Discretion : BaseProcessor<Activity>
{
    private static readonly string[] Telling = ["url.path", "url.full", "url.query", "http.target", "http.url", "rpc.orleans.target_id", "rpc.orleans.source_id"];

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        foreach (var tag in Telling)
            data.SetTag(tag, null);
    }
}
