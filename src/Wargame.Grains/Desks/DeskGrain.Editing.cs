using Wargame.Protocol.Pages;

namespace Wargame.Grains.Desks;

/// <content>Who writes on what just now: told to the team's browsers at once, and stored nowhere.</content>
public abstract partial class DeskGrain
{
    private readonly Editors _editors = new();
    private IGrainTimer? _sweep;

    /// <inheritdoc/>
    public Task ShowEditing(string seatId, string place)
    {
        if (!_editors.Take(seatId, place, clock.GetUtcNow()))
            return Task.CompletedTask;
        _sweep ??= this.RegisterGrainTimer(_ => Sweep(), new GrainTimerCreationOptions { DueTime = Limits.EditingLife, Period = Limits.EditingLife });
        return TellEditing();
    }

    /// <inheritdoc/>
    public Task<EditorView[]> Editing() => Task.FromResult(_editors.All);

    /// <inheritdoc/>
    public Task<NoteView> OwnNote(string seatId) => Session.OwnNote(seatId);

    private Task Sweep()
    {
        var changed = ForgetEditors();
        if (_editors.IsEmpty)
        {
            _sweep?.Dispose();
            _sweep = null;
        }
        return changed ? TellEditing() : Task.CompletedTask;
    }

    private bool ForgetEditors()
    {
        var connections = _presence.Connections();
        return _editors.Forget(clock.GetUtcNow(), seat => connections.GetValueOrDefault(seat) > 0);
    }

    private Task TellEditing()
    {
        var editors = _editors.All;
        return _nodes.Notify(node => node.Editing(editors));
    }
}
