using CoCreation.Channels.Activities;
using CoCreation.Channels.Messages;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CoCreation.Channels.DirectLine;

/// <summary>Reads a message that comes with files: a part <c>activity</c> and parts <c>file</c>.</summary>
internal sealed class DirectLineUpload(DirectLineFiles files)
{
    private const int MaxFiles = 10;
    private const long MaxBody = 4L * FileRule.MaxBytes;

    private static readonly FormOptions Limits = new()
    {
        MultipartBodyLengthLimit = MaxBody,
        ValueLengthLimit = ActivityReader.MaxBytes,
        ValueCountLimit = MaxFiles,
    };

    public async Task<(Activity? Activity, IList<Attachment>? Uploads, Refusal? Refusal)> Read(HttpContext context, string owner)
    {
        var request = context.Request;
        if (!request.HasFormContentType) return Refuse(415, "An upload is multipart/form-data with a part 'activity' and parts 'file'.");
        if (request.ContentLength > MaxBody) return Refuse(413, $"An upload has at most {MaxBody} bytes.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MaxBody;

        IFormCollection form;
        try
        {
            form = await new FormFeature(request, Limits).ReadFormAsync(context.RequestAborted);
        }
        catch (Exception bad) when (bad is InvalidDataException or BadHttpRequestException or IOException)
        {
            return Refuse(400, "The upload cannot be read, or a part of it is too long.");
        }

        var (activity, problem) = await ReadActivity(form, context.RequestAborted);
        if (problem is not null) return (null, null, problem);

        List<ReceivedFile> uploads = [];
        foreach (var part in form.Files.Where(part => part.Name != "activity"))
        {
            if (uploads.Count == MaxFiles) return Refuse(413, $"An upload has at most {MaxFiles} files.");
            if (part.Length > FileRule.MaxBytes) return Refuse(413, $"A file has at most {FileRule.MaxBytes} bytes.");
            var file = await ReadFile(part, context.RequestAborted);
            if (FileRule.Objection(file) is { } objection) return Refuse(400, objection);
            if (PictureMetadata.Without(file.ContentType, file.Content) is not { } content) return Refuse(400, $"'{file.Name}' is a broken picture; take it again or send a screenshot.");
            uploads.Add(file with { Content = content });
        }

        return uploads.Count == 0 ? Refuse(400, "The upload has no file.") : (activity, [.. uploads.Select(file => Keep(file, owner, request))], null);
    }

    private Attachment Keep(ReceivedFile file, string owner, HttpRequest request) => new()
    {
        ContentType = file.ContentType,
        Name = file.Name,
        ContentUrl = $"{request.Scheme}://{request.Host}{DirectLineEndpoints.Root}/attachments/{files.Add(file, owner)}",
    };

    private static async Task<(Activity? Activity, Refusal? Refusal)> ReadActivity(IFormCollection form, CancellationToken cancellationToken)
    {
        byte[]? json = null;
        if (form.Files.GetFile("activity") is { } part)
        {
            if (part.Length > ActivityReader.MaxBytes) return (null, new Refusal(413, "MessageSizeTooBig", "The activity is too long."));
            json = await Bytes(part, cancellationToken);
        }
        else if (form.TryGetValue("activity", out var field))
        {
            json = System.Text.Encoding.UTF8.GetBytes(field.ToString());
        }

        if (json is null) return (new Activity { Type = ActivityTypes.Message }, null);
        return ActivityReader.Parse(json) switch
        {
            ReadResult.Read { Activity: var activity } => (activity, null),
            ReadResult.Refused refused => (null, new Refusal(refused.Status, refused.Code, refused.Message)),
            _ => throw new InvalidOperationException("A third case of ReadResult."),
        };
    }

    private static async Task<ReceivedFile> ReadFile(IFormFile part, CancellationToken cancellationToken)
    {
        var type = (part.ContentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
        var name = Path.GetFileName(part.FileName.Replace('\\', '/'));
        return new ReceivedFile(type, name.Length <= 100 ? name : name[^100..], await Bytes(part, cancellationToken));
    }

    private static async Task<byte[]> Bytes(IFormFile part, CancellationToken cancellationToken)
    {
        var bytes = new byte[part.Length];
        await using var stream = part.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private static (Activity?, IList<Attachment>?, Refusal?) Refuse(int status, string message) =>
        (null, null, new Refusal(status, status is 413 ? "MessageSizeTooBig" : "BadArgument", message));
}
