#pragma once

#include "model/directory/packed_records.h"
#include "model/store/search_rows.h"

namespace fd {

class Store;
class VisitorSearch;

void appendRows(PackedRecords& records, const SearchRows& rows);
/// Reads all visitors of a store and makes the index of them, here and now. Throws StoreException.
void readSearch(Store& store, VisitorSearch& search);

} // namespace fd
