vcl 4.1;
# Varnish between the proxy that ends TLS and the endpoint: /etc/varnish/aduan.vcl. It takes requests at two addresses of this machine,
# and what to forget at the second: varnishd -a public=127.0.0.1:6081 -a purge=127.0.0.1:6082 -f /etc/varnish/aduan.vcl -s malloc,256m

import std;
import xkey;

backend aduan {
	.host = "127.0.0.1";
	.port = "8080";
	.first_byte_timeout = 60s;
	.between_bytes_timeout = 60s;
	.probe = {
		.url = "/healthz";
		.interval = 1s;
		.timeout = 2s;
		.window = 3;
		.threshold = 2;
		.initial = 2;
	}
}

sub vcl_recv {
	# CACHE_PURGE_URL of the endpoint. No proxy leads here, so nobody outside can empty the cache.
	if (local.socket == "purge") {
		if (req.method != "POST" || !req.http.Surrogate-Key) {
			return (synth(400));
		}
		return (synth(200, "Forgot " + xkey.purge(req.http.Surrogate-Key)));
	}
	# Varnish has added its neighbour, the proxy: the endpoint reads the last one.
	set req.http.X-Forwarded-For = regsub(req.http.X-Forwarded-For, ",[^,]*$", "");
	if (req.method != "GET" && req.method != "HEAD") {
		return (pass);
	}
	if (req.http.X-Access-Code || req.http.Authorization) {
		return (pass);
	}
	if (req.url !~ "^/sp4n/(complaints|masters)([/?]|$)" && req.url !~ "^/open311/") {
		return (pass);
	}
	# An officer's session says nothing here.
	unset req.http.Cookie;
	# The first language that the endpoint speaks, by one of five words: browsers send thousands of headers.
	if (req.http.Accept-Language ~ "(?i)^(?:[^,]*,)*?\s*(?:en|id|in|ms|jv|su|mui|plm)(?:-[^,;]*)?\s*(?!;\s*q=0(?:\.0*)?\s*(?:,|$))(?:[;,]|$)") {
		set req.http.Accept-Language = std.tolower(regsub(req.http.Accept-Language,
			"(?i)^(?:[^,]*,)*?\s*(en|id|in|ms|jv|su|mui|plm)(?:-[^,;]*)?\s*(?!;\s*q=0(?:\.0*)?\s*(?:,|$))(?:[;,].*|$)", "\1"));
		if (req.http.Accept-Language == "plm") {
			set req.http.Accept-Language = "mui";
		} elseif (req.http.Accept-Language ~ "^(?:in|ms)$") {
			set req.http.Accept-Language = "id";
		}
	} else {
		set req.http.Accept-Language = "id";
	}
	# Beyond this only where the endpoint is away.
	if (std.healthy(req.backend_hint)) {
		set req.grace = 10s;
	}
	return (hash);
}

sub vcl_backend_response {
	# The endpoint names what may be kept, and nothing that a code has opened.
	if (beresp.status == 200 && beresp.http.Surrogate-Key && !bereq.http.X-Access-Code) {
		set beresp.http.xkey = beresp.http.Surrogate-Key;
		set beresp.grace = 300s;
	} else {
		set beresp.uncacheable = true;
		set beresp.ttl = 1s;
	}
	return (deliver);
}

sub vcl_deliver {
	unset resp.http.xkey;
	unset resp.http.Surrogate-Key;
	if (obj.hits > 0) {
		unset resp.http.X-Request-Id;
	}
	unset resp.http.X-Varnish;
	unset resp.http.Via;
	return (deliver);
}

# What stands here is read by widgets, and by people where the endpoint is away.
sub vcl_backend_error {
	set beresp.status = 503;
	set beresp.http.Retry-After = "5";
	set beresp.http.Cache-Control = "no-store";
	set beresp.http.Access-Control-Allow-Origin = "*";
	set beresp.http.Access-Control-Expose-Headers = "ETag, Retry-After";
	set beresp.http.Content-Type = "application/json";
	synthetic("""{"message":"Layanan sedang terganggu. Simpan laporan Anda dan coba lagi nanti. / The service is disturbed. Keep your report and try again later.","code":"unavailable"}""");
	return (deliver);
}
