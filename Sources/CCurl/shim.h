#include <curl/curl.h>

// Swift cannot call functions with a varying number of arguments, so these name the type of each.

static inline CURLcode lotse_curl_text(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode lotse_curl_number(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode lotse_curl_size(CURL *curl, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode lotse_curl_list(CURL *curl, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode lotse_curl_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}

typedef size_t (*lotse_curl_bytes_function)(char *, size_t, size_t, void *);

static inline CURLcode lotse_curl_bytes_call(CURL *curl, CURLoption option, lotse_curl_bytes_function value) {
  return curl_easy_setopt(curl, option, value);
}

typedef int (*lotse_curl_debug_function)(CURL *, curl_infotype, char *, size_t, void *);

static inline CURLcode lotse_curl_debug_call(CURL *curl, lotse_curl_debug_function value) {
  return curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, value);
}

static inline long lotse_curl_long(CURL *curl, CURLINFO info) {
  long value = 0;
  return curl_easy_getinfo(curl, info, &value) == CURLE_OK ? value : 0;
}

static inline long lotse_curl_tls_all(void) { return CURLUSESSL_ALL; }
