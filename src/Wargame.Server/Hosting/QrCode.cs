using System.Globalization;
using System.Text;
using QRCoder;

namespace Wargame.Server.Hosting;

/// <summary>An address as a QR code, for phones: on the console and as a picture.</summary>
internal sealed class QrCode
{
    private readonly IReadOnlyList<System.Collections.BitArray> _rows;

    public QrCode(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        _rows = [.. data.ModuleMatrix.Select(row => new System.Collections.BitArray(row))];
    }

    /// <summary>Two rows of squares in a line of half blocks. Light squares are drawn, for the dark ground of a console.</summary>
    public string ToConsole()
    {
        var text = new StringBuilder();
        for (var row = 0; row < _rows.Count; row += 2)
        {
            for (var column = 0; column < _rows.Count; column++)
                text.Append((IsDark(row, column), IsDark(row + 1, column)) switch
                {
                    (false, false) => '█',
                    (false, true) => '▀',
                    (true, false) => '▄',
                    _ => ' ',
                });
            text.AppendLine();
        }

        return text.ToString();
    }

    /// <summary>A picture that scales; the light border that readers need is part of it.</summary>
    public string ToSvg()
    {
        var path = new StringBuilder();
        for (var row = 0; row < _rows.Count; row++)
            for (var column = 0; column < _rows.Count; column++)
                if (IsDark(row, column))
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
        return FormattableString.Invariant(
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_rows.Count} {_rows.Count}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{_rows.Count}v{_rows.Count}H0z"/><path fill="#000" d="{path}"/></svg>""");
    }

    private bool IsDark(int row, int column) => row < _rows.Count && _rows[row][column];
}
