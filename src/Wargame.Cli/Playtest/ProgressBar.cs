namespace Wargame.Cli.Playtest;

/// <summary>How far a long command has come, on one line among the messages; nothing where nobody looks.</summary>
internal sealed class ProgressBar(Terminal terminal, int total) : IDisposable
{
    private const int Width = 40;
    private readonly Lock drawing = new();
    private int shown = -1;

    /// <summary>Shows how much is done; from any thread.</summary>
    public void Show(int done)
    {
        if (!terminal.ErrorColours)
            return;
        lock (drawing)
        {
            var step = (int)((long)done * 100 / total);
            if (step <= shown)
                return;
            shown = step;
            var full = step * Width / 100;
            terminal.Error.Write(FormattableString.Invariant($"\r[{new string('#', full)}{new string('.', Width - full)}] {step,3} %"));
            terminal.Error.Flush();
        }
    }

    public void Dispose()
    {
        if (shown >= 0)
            terminal.Error.WriteLine();
    }
}
