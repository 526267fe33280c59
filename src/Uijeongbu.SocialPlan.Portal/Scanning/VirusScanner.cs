using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Scanning;

/// <summary>
/// Asks clamd about a file by its INSTREAM command: pieces with their length before them, an empty one at the end, then one line of answer
/// (https://docs.clamav.net/manual/Usage/Scanning.html#clamd). One connection a file; nothing of a file is kept here.
/// </summary>
internal sealed class VirusScanner(ScannerSettings settings)
{
    private const int Piece = 64 * 1024;
    private const int LongestAnswer = 4096;

    public bool IsConfigured => settings.IsConfigured;

    /// <summary>Never throws for what the scanner does: a scanner that fails is away.</summary>
    public async Task<ScanAnswer> ScanAsync(Stream file, CancellationToken cancellationToken)
    {
        if (!IsConfigured)
        {
            return new(ScanVerdict.NotScanned);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(settings.Patience);
        try
        {
            using var line = await ConnectAsync(patience.Token);
            await using NetworkStream stream = new(line);
            await SendAsync(stream, file, patience.Token);
            return Read(await AnswerAsync(stream, patience.Token));
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return new(ScanVerdict.Away, fault.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(ScanVerdict.Away, FormattableString.Invariant($"no answer within {settings.Seconds} seconds"));
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken cancellationToken)
    {
        var isLocal = settings.Socket is { Length: > 0 };
        Socket line = isLocal ? new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await (isLocal ? line.ConnectAsync(new UnixDomainSocketEndPoint(settings.Socket!), cancellationToken) : line.ConnectAsync(settings.Host!, settings.Port, cancellationToken));
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    // A scanner that has had enough (StreamMaxLength) answers and closes while we still write: its answer is read all the same.
    private static async Task SendAsync(NetworkStream stream, Stream file, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
            var piece = new byte[sizeof(int) + Piece];
            for (int read; (read = await file.ReadAsync(piece.AsMemory(sizeof(int)), cancellationToken)) > 0;)
            {
                BinaryPrimitives.WriteInt32BigEndian(piece, read);
                await stream.WriteAsync(piece.AsMemory(0, sizeof(int) + read), cancellationToken);
            }

            await stream.WriteAsync(new byte[sizeof(int)], cancellationToken);
        }
        catch (IOException) when (stream.DataAvailable)
        {
        }
    }

    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var answer = new byte[LongestAnswer];
        var length = 0;
        for (int read; length < answer.Length && (read = await stream.ReadAsync(answer.AsMemory(length), cancellationToken)) > 0;)
        {
            length += read;
        }

        return Encoding.UTF8.GetString(answer, 0, length).TrimEnd('\0', '\n').Trim();
    }

    private static ScanAnswer Read(string answer)
    {
        const string start = "stream: ";
        const string found = " FOUND";
        return answer == start + "OK" ? new(ScanVerdict.Clean)
            : answer.StartsWith(start, StringComparison.Ordinal) && answer.EndsWith(found, StringComparison.Ordinal) ? new(ScanVerdict.Infected, answer[start.Length..^found.Length])
            : answer.Length == 0 ? new(ScanVerdict.Away, "no answer")
            : new(ScanVerdict.Unreadable, answer);
    }
}
